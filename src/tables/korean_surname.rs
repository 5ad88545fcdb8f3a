//! Korean surnames: how frequent they are and how they are written in Latin and Cyrillic letters.
//!
//! Sources: spellings of Korean surnames in passports (counts published 2011, about a million holders; for Kim, Lee and
//! Park counts of Seoul National University), labels of Wikidata, the tables of the Revised Romanization (2000),
//! McCune-Reischauer (1939) and the DPRK system (1992); surnames of the Koryo-saram by common knowledge; frequency
//! among candidates of South Korean elections (data-assembly, CC BY 3.0). North Korean spellings (리, 림, 로) stand
//! under the South Korean form.

/// Surnames of one syllable in the South Korean form, and their bearers among 13,000.
#[rustfmt::skip]
pub const SURNAMES: &[(char, u16)] = &[
    ('김', 2634), ('이', 1861), ('박', 992), ('정', 657), ('최', 593), ('조', 438), ('유', 368), ('신', 331),
    ('강', 316), ('윤', 296), ('장', 272), ('오', 215), ('임', 213), ('서', 201), ('홍', 196), ('송', 187),
    ('안', 184), ('권', 182), ('한', 176), ('황', 172), ('전', 142), ('양', 138), ('손', 127), ('문', 123),
    ('고', 122), ('백', 111), ('노', 99), ('허', 95), ('심', 94), ('배', 84), ('민', 72), ('구', 70), ('남', 64),
    ('차', 59), ('성', 55), ('나', 54), ('진', 54), ('우', 53), ('엄', 52), ('하', 52), ('곽', 50), ('주', 50),
    ('원', 48), ('지', 44), ('채', 35), ('변', 30), ('함', 29), ('도', 28), ('천', 28), ('여', 24), ('현', 24),
    ('방', 21), ('염', 21), ('공', 16), ('설', 15), ('석', 14), ('길', 11), ('선', 11), ('소', 10), ('육', 10),
    ('국', 9), ('반', 9), ('연', 9), ('표', 9), ('기', 8), ('왕', 8), ('목', 7), ('옥', 7), ('경', 6), ('명', 6),
    ('위', 6), ('은', 6), ('추', 6), ('편', 6), ('맹', 5), ('예', 5), ('인', 5), ('제', 5), ('계', 4), ('마', 4),
    ('부', 4), ('어', 4), ('태', 4), ('금', 3), ('복', 3), ('탁', 3), ('간', 2), ('두', 2), ('봉', 2), ('승', 2),
    ('온', 2), ('용', 2), ('음', 2), ('가', 1), ('갈', 1), ('감', 1), ('견', 1), ('곡', 1), ('교', 1), ('궁', 1),
    ('근', 1), ('낭', 1), ('내', 1), ('뇌', 1), ('단', 1), ('당', 1), ('대', 1), ('돈', 1), ('동', 1), ('만', 1),
    ('매', 1), ('모', 1), ('묘', 1), ('묵', 1), ('범', 1), ('빈', 1), ('빙', 1), ('사', 1), ('삼', 1), ('상', 1),
    ('섭', 1), ('순', 1), ('시', 1), ('아', 1), ('애', 1), ('엽', 1), ('영', 1), ('옹', 1), ('운', 1), ('자', 1),
    ('점', 1), ('종', 1), ('좌', 1), ('창', 1), ('초', 1), ('탄', 1), ('판', 1), ('팽', 1), ('평', 1), ('포', 1),
    ('풍', 1), ('피', 1), ('필', 1), ('학', 1), ('해', 1), ('형', 1), ('호', 1), ('화', 1),
];

/// Surnames of two syllables.
#[rustfmt::skip]
pub const LONG_SURNAMES: &[(char, char)] = &[
    ('황', '보'), ('제', '갈'), ('사', '공'), ('선', '우'), ('남', '궁'), ('서', '문'), ('독', '고'), ('동', '방'),
];

/// Latin spellings, ascending: the letters, then each surname with how unusual they are for it in quarter bits (0: the
/// usual spelling, 1: by a named system, 8: a quarter of its bearers). One text, since two thousand references to short
/// texts would take more room than the letters; `romanize::korean::surname` reads it.
#[rustfmt::skip]
pub const LATIN: &str = "\
    a아1어32 ae애0어32 aem엄32 aeo어29 aeom엄32 ah아0어32 ahn안3 ai애20 ain안32 an안0 ann안23 ao어32 aoh어32 aom엄32 au어24오32 \
    aue어32 auh어20오32 aum엄24 aw어32 ay애24 baak박32 bac백32 bacg백32 back백11박32 bae배0 baec백32 baeck백31 baeg백23 baek백0 \
    bag백32 bagk백32 bahn반18 bahng방27 bai배22 baick백32 baiek백32 baig백32 baik백13 bak박1백28 bake백32 ban반0 bang방0 bark백32 \
    barn반32 bea배21 beack백32 beag백32 beak백21 bean빈26변32 beck백30 been빈9 beg백32 beick백32 beik백32 bek백32 ben변32 beom범0 \
    beon변30 beum범25 beun변32 beyn변32 beyon변32 beyun변32 bhan반28 bhang방26 bhin빈18 bhyun변32 biak백32 bien변32 bihn빈31 \
    bin빈0 bing빙0 binn빈31 bock복25 boem범29 bog복22 bok복0 bom범25 bong봉0 boo부0 boum범29 boun변32 bu부1 buan변32 buen변32 \
    buhm범24 bum범7 buom범32 burm범25 buyn변32 bwak백32 byan변32 byean변32 byen변26 byeon변1 byeoun변32 byeun변30 byn변32 byon변22 \
    byoun변23 byuen변32 byum범32 byun변0 ca자24 cang장24 cem점24 cen전24 ceng정24 ceon전32 ceong정32 cey제24 cha차0자1 chae채0 \
    chaey최32 chai채12 chaie채32 chan전32 chang창0장1 chaung정32 chay채24최32 che제1채21지32최32 chea채21 chean전32 cheang정32 \
    chee지28채32최32 cheh최32 chei최32 cheigh최32 chen천5진9 cheng정32 cheo최32 cheoi최32 cheon천0전24 cheong정24 cheoung정32 \
    cheun천27전32 chey채32최32 chi지1 chie채32최32 chin진1 chio최32 cho조0초0 choa좌20 choe최1 choeh최32 choei최32 choen전32 \
    choeng정32 choh조32 choi최0 choie최32 choii최32 chom점1 chon전1천1 chone전32 chong정1종1 choo추4주25 chou추27조32최32 choue조30 \
    choun천26전32 choung정25 chow주30 choy최24 choye최32 chu추0주1최32 chua좌25 chue최32 chuen천32 chui최32 chun천5전13정30 chung정11 \
    churn전32 chwa좌1 chway최32 chwe최28 chweh최32 chwu추24 chyun전32 chyung정32 ci지24 cin진24신32 co조24 coh고32조32 coj최32 \
    cong종24 cook국24 cui최32 cun천32 cwa좌24 cwu주24 czoj최32 dae대0 dahn단24 dai대22 dan단0 dang당0 dea대22 dhan단28 dhang당27 \
    dho도28 dhong동32 do도0 doe도30 doh도14 don돈0 dong동0 doo두0 dou두32 du두1 e이30 ea어25 eam엄32임32 eau오32 eem임32 eho어32 \
    eim임32 em엄24임32 eo어0 eoh어18 eom엄0 eor어32 eoum엄32 er어32 eu어21유32 euh어26 eui위32 eum음0엄11 eun은0윤32 euo어29 euom엄32 \
    eur어32 eyum엄32 fil필18 ga가1 gae계32 gak곽32 gal갈1 gam감1 gan간1 gang강1 gar갈26 gark곽32 gauk곽32 ge계15 gea경32 gee지27 \
    geh계19 geon권32전32 geong정32 geum금1 geun근0권32 geung정32 ghe계19 gho조32고32 ghwon권32 gi기1지23 gihl길28 gil길1 gill길23 \
    gim김1 go고1 goag곽32 goak곽32 goh고19 gok곡0 gong공1 goo구14 gook국18 goong궁14 gouk곽32 goun권32 gown권32 gu구1 guack곽32 \
    guag곽32 guahk곽32 guan권32 guck곽32 gue구32 guem금32 guen권32 gueon권32 gug국27 guk국1 gum금21 gun근20권32전32 gung궁1정32 \
    guon권32 gwack곽32 gwag곽26 gwak곽1 gwan권32 gwaon권32 gwark곽32 gwen권32 gweon권25 gwoen권32 gwok곽32 gwom권32 gwon권1 \
    gwoun권32 gwun권32 gye계1경16 gyeon견1 gyeong경1 gyi계19 gyo교0 gyon견24 gyui계32 gyun견19권32 ha하0 hae해0 hah하28 hahm함11 \
    hahn한25 haing황32 hak학0 ham함0 hamm함31 han한0 haong황32 harm함30 haw허32 hawang황32 hay해24 he허24 hea허32 heh허32 hei허32 \
    heo허0 heor허32 heou허32 her허13 heu허31 heuh허32 heur허32 ho호0허1 hoa화24 hoang황29 hoh호27 hong홍0 hor허32 houang황32 \
    hough허32 houh허32 houng황32홍32 howng황32 hu허21 hua화2허32 hue허31 huer허32 huh허10 hui허32 hung형29 huo허32 hur허9 hurh허32 \
    hwa화0 hwaing황32 hwang황0 hwoung황32 hwung황32 hye허32 hyen현24 hyeng형24 hyeon현1 hyeong형1 hyon현1 hyong형1 hyoun현28 \
    hyoung형11 hyr허32 hyu허32 hyun현0 hyung형0황32 hywang황32 i이1 iam임32 iem임32 ihm임32 ihn인19 iim임32 im임1 in인0 inn인25 ja자0 \
    jae제12 jaen전32 jaeng정32 jahng장32 jai제31 jaing장32 jamg장32 jan전32 jang장0 jaong장32 jaoung정32 jaun전32 jaung정32 je제0 \
    jea제18 jean전31 jeang정32 jeaung정32 jee지11 jeh제27 jei제31 jen전31 jeom점0 jeon전0 jeone전32 jeong정1 jeoun전32 jeoung정27 \
    jern전32 jeun전24 jeung정26 jhang장32 jhe제32 jhee지32 jhen전32 jheon전32 jheong정32 jhi지32 jhin진32 jho조32 jhon전32 \
    jhong정32 jhoo주32 jhoun전32 jhu주32 jhun전32 jhung정32 ji지0 jiang장32 jie지32 jin진0 jo조1 joa좌14 joan전32 joe조27주28 \
    joeh조32 joen전32 joeng정32 joh조29 john전32 johng정32 jom점1 jon전1 jone전32 jong종0정1 joo주0 jorn전32 jou조32주32 jough조32 \
    joun전30 joung정19장32 jow조32 joy조32 ju주1조32 jua좌27 juan전32 juang정32 juen전32 jueng정32 juhn전32 jum점20 jun전8 june전32 \
    jung정0 junn전32 juon전32 juong정32 jurn전32 jurng정32 jwa좌0 jwon전32 jy지32 jye제27 jyeon전32 jyeung정32 jyo조32 jyoung정32 \
    jyun전32 jyung정32 ka가0 kack곽32 kae경27계32 kah가25 kahn간26 kahng강32 kak곽32 kakg강32 kal갈0 kam감0 kan간0 kang강0 kann간30 \
    kark곽32 karl갈26 kauh고32 kauk곽32 kaun권32 kaung강32 kawak곽32 kawg곽32 kawk곽31 kawn권32 kay경27계32 ke계12 kea계0 keay계15 \
    kee기11계15 keel길29 keem김28 keh경32계32 kei계12 keo계32 keon권32 keoun권32 keum금0 keun근20권32 kewn권32 kewon권32 key기27계32 \
    kha가28 khan간16 khang강26 khil길28 kho고28 ki기0 kie계15 kil길0 kill길29 kim김0 kno노32 know노32 ko고0 koag곽29 koak곽28 \
    koh고10 kok곡1 kon권32 kong공0 koo구0 koock곡20 koog국26 kook국0 koong궁0 kooun권32 kough고32 kouh고32 koun권32 koung궁22 \
    kow고32 kowak곽32 kowen권32 kown권32 kowon권32 kre계32 ku구1 kuak곽32 kuan권32 kuem금31 kuen권32 kueon권32 kug국21 kuk국1 \
    kum금1 kun근1권32 kung궁1 kuon권32 kuwn권32 kwack곽21 kwag곽16 kwahk곽32 kwak곽0 kwan권28 kwark곽29 kwean권32 kwen권24 \
    kweon권15 kweun권32 kwn권32 kwoag곽32 kwoak곽32 kwoan권32 kwock곽32 kwoen권32 kwok곽32 kwom권32 kwon권0 kwone권32 kwoon권30 \
    kwoun권28 kwu구24 kwuk국24 kwun권23 kwung궁24 kwyon권32 kya계32 kyae계15 kyak곽32 kye계1경9 kyea계12 kyen견24 kyeng경24 \
    kyeon견9권32 kyeong경5 kyeoun견28 kyeun견32 kyey계24 kyi계32 kym김28 kyo교1 kyon견1권32 kyong경1 kyoun견18권32 kyoung경7 \
    kyun견0권32 kyung경0 la나19 lai내30 lang낭0 leam임32 lee이0 leem임23 leu유32 lew유31 lhim임32 lho노32 li이28 lie이30 liew유32 \
    lim임0 limb임32 lime임32 lin임32 liu유31 lm임32 lo노32 loe뇌28 loh노32 loi뇌28 long용30 loo유32 lou유32 low노32 loy뇌24 \
    lu노32유32 lue유32 lui유32 luu유32 luy유32 ly이32 lyeo여32 lym임32 lyoo유32 lyou유28 lyoum염32 lyu유20 lyuh여30 lyum염32 ma마0 \
    mae매0 maeng맹0 mah마21 mahn만20 mai매18 maing맹21 man만0 mang맹18 may매24 mayng맹24 mea매18 meang맹18 mei매18 meing맹32 \
    meng맹23 mhan만20 min민0 mo모0 mock목21 mog목23 moh모20 mok목0 moog묵20 mook묵20 moon문0 moung명27 muk묵0 mun문1 myeng명24 \
    myeong명1 myo묘0 myong명1 myoung명11 myung명0 na나0 nae내0 nah나21 nahm남30 nam남0 nang낭1 nay내24 new유30 newn윤32 nha나32 \
    nho노23 nim임32 no노1 noe뇌28 noh노0 noo노32 nou노32 now노32 o어1오1 oak옥22 oam엄32 ock옥2 oe어32 oem엄32 og옥18 oh오0 ohk옥20 \
    ohm엄28 ohn온9 ohng옹22 ohong옹26 ohw오32 oim임32 ok옥0 om엄1 on온0 ong옹0 oo오32 ou어27유32 oue오32 ough오32 ouh어32오32 ouk옥29 \
    oum엄27 pack박28백28 pae배1 paeck백32 paeg백32 paek백1 paeng팽0 pag박32 pahk박28 pai배32 paick백32 paik백13 paing팽17 pak박1 \
    pan판0반1 pang방1팽19 park박0 pay배24 payk백24 pe피30 pea피32 peack백32 peag백32 peak백32 peang팽18 peck백32 pee피9 peel필18 \
    pei피32 peik백32 peing팽32 pek백32 pem범24 peng팽24 peom범26 peon편30 phaeng팽1 phan판1 phang팽24 phayng팽24 phee피19 phi피1 \
    phie피30 phil필1 pho포1 phung풍1 phyen편24 phyeng평24 phyo표1 phyon편1 phyong평1 pi피0 pie피32 pieh피30 pil필0 pin빈1 ping빙1 \
    po포0 pok복1 pom범1 pong봉1 poo부31 poong풍0 poung풍18 pu부1 pum범26 pun편30 pung풍1 py피32 pyee피32 pyen편23변24 pyeng팽32 \
    pyeon편1변32 pyeong평1 pyeoung평22 pyeun편25 pyi피32 pyo표0 pyon변1편1 pyong평1 pyoun편19 pyoung평10 pyun편0변25 pyung평0 \
    quon권32 ra나1 rah나27 rang낭1 ree이28 reem임32 reigh이32 rem임32 reu유32 rew유32 rey이32 rha나24 rhee이30 rheem임32 rheu유32 \
    rhew유32 rhi이32 rhie이31 rhieu유32 rhim임32 rho노16 rhoe노32 rhou유32 rhow노32 rhu유32 rhue유32 rhym임32 rhyoo유32 rhyu유28 \
    rhyue유32 ri이1 riew유32 rii이30 rim임1 riu유32 rno노32 ro노1 roe뇌0 roh노9 roho노32 roo노32유32 rou유31노32 row노32 ru유28 \
    rue유32 ruoo유32 ruy유32 ryang양1 rye유32 ryeo여28 ryeom염32 ryeu유32 ryew유32 rym임32 ryo여1노32유32 ryom염1 ryon연1 ryong용1 \
    ryoo유16 ryou유21 ryu유0 ryue유32 ryuh유32 ryuk육1 sa사0 sae서32 sah사24서32 sahng상31 sal설32 sam삼0 sang상0 sarng상31 \
    schin신32 se서24 sea서30 seak석32 seal설29 seck석32 see시15서32 seh서32 sei서32 sek석24 sel설24 sen선24신32 seng성24 seo서0 \
    seock석32 seog석22 seoh서32 seok석0 seol설0 seon선1 seong성1 seop섭0 seor설32 seou서32 seoub섭20 seouk석32 seoung승21성28 \
    sep섭24 ser서32 seuk석28 seul설19 seung승0성28 sha사22 shang상25 she서32 shean신32 sheen신32 sheo서32 sheok석32 shi시10 shim심0 \
    shin신0 shinn신32 sho소25서32 shol설32 shon손16 shong송32 shur서32 shyn신32 si시0 sihn신32 sim심1 sin신1 sine신32 \
    sir서32 so소0서1 sock석32 soe서32 sog석28 soh소14서23 sohn손14 sok석1 sol설1 son손0선1 song송0성1 soon순0 sop섭1 sor서32 sou서32 \
    soug석32 souk석32 soul설29 soun손32 soung성25송32 ssin신32 su서26 sua서32 sub섭20 suck석25 sue서32 suek석32 suel설32 sug석32 \
    suh서10 suhr서32 suk석6 sul설9 sull설32 sun선0순1 sung성0승1 suo서32 sup섭20 sur서29설32 surh서32 swun순24 synn신32 tack탁20 \
    tae태0대1 tag탁20 tahk탁26 tahn탄28 tai태18 tak탁0 tan탄0단1 tang당1 tark탁15 tay대24 tchai채32 tcho초11조28 tchun천32 tea태24 \
    thae태1 thak탁1 than탄1 thanh탄30 thay태24 to도1 toh도32 ton돈1 tong동1 tran탄28 tsai채32 tsoi최32 tsoy최32 tu두1 twu두24 \
    u우1유23 uam엄32 uem엄32 ueom엄32 uh어14 uhm엄10 uhr어32 ui위32 um음1엄6 un운0은1 ung옹26 uom엄32 ur어26 urm엄32 van반23 vin빈28 \
    vu부31 wang왕0황32 we위12 wea위32 wee위9 wei위21 wen원24 weon원15 wey위32 wha화20 whang황21 whi위28 whong황32 whoo우30 wi위0 \
    wie위18 woi위32 won원0 woo우0유32 wooi위32 woon운20윤32 wu우24오32 wui위22 wun운24 wy위32 wyee위32 wyi위31 yae예17여32 yang양0 \
    yaoum염32 yaung양32 ye예0여24 yea예11여25 yeam염27임32 yean연30 yearm염32 yeb엽17 yee예25여32 yeem임32 yeh예19여32 yei예27 \
    yem염24엄32임32 yen연24 yeng영24 yeo여0 yeoh여32 yeom염0 yeon연0 yeong영1양32 yeop엽0 yeoum염27 yeoun연24윤32 yeoup엽21 yep엽24 \
    yer여32 yeu여26유32 yeum염17엄32 yeun연19윤32 yew유28 yey예24 yhim임32 yhu유32 yi이15 yie이32 yim임16 yin인20 yiu유32 ym엄32 \
    yo여1유32 yoe여30 yoem염29 yoen연30 yoh여31 yom염1 yon연1 yong용0영1 yoo유0 yoog육32 yook육7 yoom염32 yoon윤0 yoou유32 yop엽1 \
    you유10윤32 youb엽15 youe여32 youh유32 youk육11 youm염11엄32 youn윤11연13 young영0용23윤32 yu유1우15 yub엽12 yuck육28 yue여30유32 \
    yuen원30윤32 yug육27 yuh여14유26 yuk육0 yum염10엄32윤32 yun윤1연17 yune윤32 yung양32 yunn윤32 yuo여32유32 yuom염32 yup엽12 yur여32 \
    yuu유32 yuun윤32 zeon전32 zeong정32 zheng정32 zheong정32 zhi지32 zho조32 zi지32 zong정30 zun전32 zung정32";

/// Cyrillic spellings of the Koryo-saram and of the Soviet press that no system gives, written in the same way.
#[rustfmt::skip]
pub const CYRILLIC: &str = "\
    а아8 ан안8 анн안8 бан반8방8 бен변8 бин빈8 бок복8 бом범8 бон봉8 бу부8 бя배8 бяк백8 ван왕8 ви위8 вигай위8 вон원8 ву우8 га가8 \
    гам감8 гвак곽8 ге계8 ги기8 гиль길8 го고8 гу구8 гук국8 де조8 дегай조8 дже제8 дигай지8 дин진8 до도8 догай도8 дон동8 ду두8 \
    дюгай주8 дян장8 е여8예8 ега예8 егай어8여8 ем엄8염8 ен연8영8용8은8 енгай연8 еп엽8 и이8 им임8 ин인8 йе예8 ка가8 кагай가8 каль갈8 \
    кам감8 кан간8강8 квак곽8 кван권8 квон권8 ке계8교8 кегай계8 кен견8경8 ки기8 кигай기8 кил길8 киль길8 ким길8김8 ко고8 когай고8 \
    кок곡8 кон공8권8 ку구8 куак곽8 кугай구8 кук국8 кум금8 кун궁8 куон권8 кым금8 кын근8 ла나8 лагай나8 лан낭8 лве뇌8 ле여8 лем염8 \
    ли이8 лигай이8 лим임8 лимгай임8 ло노8 логай노8 лю유8 люгай유8 люк육8 лян양8 ма마8 магай마8 ман만8 ме묘8 мен맹8명8 мин민8 \
    мо모8 могай모8 мок목8 мук묵8 мун문8 мэ매8 мэн맹8 мян맹8 на나8 нагай나8 нам남8 нан낭8 нем염8 нен용8 нигай이8 ним임8 но노8 \
    ногай노8 нэ내8 ню유8 нян양8 о어8오8 оан왕8 огай오8옥8 ок옥8 ом엄8 он온8옹8 пай배8 пак박8백8 пан반8방8 пе배8표8 пегай배8 пек백8 \
    пен변8팽8편8 пи피8 пин빈8빙8 пок복8 пом범8 пон봉8 пу부8 пугай부8 пхан판8 пхе표8 пхен편8평8 пхи피8 пхиль필8 пхо포8 пхун풍8 \
    пхэн팽8 пэ배8 пэк백8 пя배8 пяк박8백8 ра나8 рве뇌8 рен용8 ро노8 рю유8 рюк육8 са사8 сагай사8 сам삼8 сан상8 се서8 сек석8 сель설8 \
    сен선8성8 сер설8 си시8 сим심8 син신8 со서8소8 согай소8 сок석8 соль설8 сон선8성8손8송8 соп섭8 сун손8송8순8 сын승8신8 так탁8 \
    тан단8당8 те제8조8 тегай조8 тен전8정8천8 ти지8 тигай지8 тин진8 то도8 тогай도8 тон돈8동8 ту두8 тугай두8 тун동8 тхагай태8 тхай태8 \
    тхак탁8 тхан탄8 тхен천8 тхэ태8 тэ대8조8태8 тэн정8 тю주8 тюгай주8 тя차8 тяй채8 тян장8 у오8우8 угай우8 уи위8 ун운8 уон원8 фан황8 \
    ха하8 хагай하8 хак학8 хам함8 хан한8 хва화8 хван황8 хе허8 хегай허8 хен현8형8 хо허8호8 хон홍8 хэ해8 цай채8 цен전8천8 цзян장8 \
    цо조8 цой최8 цу추8 цха차8 цхай채8 цхой최8 цхоя최8 цю주8 ча자8차8 чагай차8 чай채8 чан장8 чва좌8 че제8채8 чен전8정8진8천8 чжан장8 \
    чжен정8 чжи지8 чжин진8 чжу주8 чи지8 чин진8 чо조8 чой최8 чом점8 чон전8정8종8 чу주8추8 чугай추8 чха차8 чхан창8 чхве최8 чхо초8 \
    чхон천8 чху추8 чхэ채8 ше서8 шег석8 шегай서8 шек서8석8 шен선8성8 шер설8 ши시8 шим심8 шин신8 шой최8 ым음8 ын은8 э애8 эгай어8 \
    эм엄8 эум엄8 ю유8 юга유8 югай유8 юк육8 юкай유8 юн윤8 ян양8 янгай양8";
