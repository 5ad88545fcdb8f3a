//! Chinese characters and their sounds. Generated from `han.tsv`, `han_sound.tsv` and `han_surname.tsv`, which name
//! the sources, by the tests of `romanize/han/table.rs`; UPDATE_TABLES=1 renews it.

/// A sound of Chinese a line: Hanyu Pinyin, Wade-Giles without marks, the characters usually read so, after a stroke
/// those also read so. Characters follow their Korean syllable, those usual in names before the hyphen; a dot precedes a
/// simplified or another form. One text: two thousand references to short ones would take more room than the letters.
#[rustfmt::skip]
pub const SOUNDS: &str = "\
a a 아-阿
ai ai 암-癌애愛.爱-哀埃曖.暧碍艾隘靄.霭왜-矮|내乃알-謁.谒애-厓예-乂희-噫
an an 안安-岸按案鞍鮟암-唵庵暗菴闇.暗엄-俺|간-干겸-鉗.钳음-陰.阴합-盒
ang ang 앙-昻|앙-仰
ao ao 오-傲墺奧.奥懊敖澳熬獒鰲.鳌鼇.鳌요-凹拗
ba pa 발-拔跋魃파-巴把罷.罢芭팔八-叭捌패-覇|배-湃파-杷
bai pai 배-拜백柏白百-佰栢벽-擘파-擺.摆패-敗.败稗|배-排백-伯패-唄.呗
ban pan 반-伴半拌搬斑班瘢絆.绊般頒.颁분-扮판-坂板版瓣辦.办鈑.钣阪.坂|변-辨빈彬
bang pang 방邦-傍幇榜磅膀蒡蚌謗.谤봉-棒빈-浜|방-紡.纺
bao pao 박-薄雹보保寶.宝-堡報.报珤褓포-包抱胞苞褒飽.饱鮑.鲍폭-暴爆표-豹|포-砲.炮袍폭-曝瀑
bei pei 배倍-杯焙盃.杯背褙輩.辈북-北비-備.备卑悲憊.惫碑패-唄.呗悖狽.狈貝.贝피-被陂|발-跋보-菩비-臂파-波포-葡
ben pen 본本분-奔
beng peng 봉-琫붕-崩繃.绷|방-榜蚌봉-俸熢
bi pi 벽-壁璧碧분-賁.贲비-匕婢庇比毖痺秕粃臂裨鄙鼻퍅-愎폐-嬖幣.币弊斃.毙蔽閉.闭陛피-彼避필弼必-珌畢.毕筆.笔苾馝핍-逼|벽-檗蘗별-瞥복馥-服불-拂비-卑枇泌秘.祕肥파-跛폭-幅피-被
bian pien 변-卞弁變.变辨辯.辩邊.边편-便扁編.编遍鞭폄-貶.贬|봉-封
biang piang
biao piao 표杓表-俵彪標.标飇驃.骠|표-剽漂
bie pieh 별-別.别鱉.鳖鼈.鳖|팔-捌폐-蔽필-苾
bin pin 빈彬斌-檳.槟殯.殡濱.滨瀕.濒賓.宾|빈-浜頻.频윤-贇.赟
bing ping 병丙兵昞柄炳秉-倂幷昺棅病竝.並.并餠빙-氷.冰품-稟.禀|방-枋빈-檳.槟
bo po 박博-剝.剥搏箔膊舶駁.驳발-勃撥.拨渤鉢.钵백-伯帛벽-檗蘗복-卜蔔.卜파-播波跛|모-募박-拍泊薄반-潘磻발-拔潑.泼發.发백柏白百-魄번-蕃벽-擘부-簿얼-蘖포-蒲폭-爆
bong pung
bu pu 보-步.歩補.补부-埠簿部불-不포-佈.布哺布怖捕逋|박-撲.扑보-堡복-僕.仆卜輹부-附
ca tsa 찰-擦
cai tsai 시-猜재才-材裁財.财채彩采-埰.采寀採.采綵.彩菜蔡
can tsan 삼參.参손-飡잔-孱殘.残잠-蠶.蚕찬燦.灿粲-澯璨餐참-參.参慘.惨慙
cang tsang 장-欌藏창倉.仓滄.沧-艙.舱蒼.苍|장-臧
cao tsao 조-操曹曺槽漕초草-艸|조-造
ce tse 책-冊.册策측-側.侧厠.厕惻.恻測.测|사-赦
cei tsei
cen tsen 잠-岑
ceng tseng 증-曾.曽층-層.层|승-僧증-增.増繒.缯
cha cha 다茶사-查삽-揷차-侘叉差찰-察|급-扱찰-刹채-釵.钗
chai chai 시-柴豺채-釵.钗|차-差
chan chan 산-産.产.產선-嬋.婵禪.禅蟬.蝉섬-蟾잔-潺전-廛纏.缠顫.颤참-懺.忏讒.谗천-闡.阐첨-諂.谄|단-亶單.单리-厘잔-孱참-讖.谶
chang chang 상常-償.偿嘗.尝장-場.场腸.肠창昌暢.畅-倡唱娼廠.厂敞昶猖菖항-嫦|상-裳장長.长창-脹.胀
chao chao 소-巢조朝-嘲晁潮초-抄炒超|도-濤.涛소-紹.绍작-綽.绰초-剿
che che 차-車.车철徹.彻澈-撤탁-坼|척-尺斥택宅
chen chen 신-宸晨臣심-諶.谌진辰-嗔塵.尘瞋縝.缜蔯陳.陈참-讖.谶침-琛|감-堪담-湛심-瀋.沈잔-棧.栈진-桭疹침-枕沈칭-稱.称탐-眈틈-闖.闯
cheng cheng 등-橙령-逞빙-騁.骋성城成晟誠.诚-宬珹筬승丞承-乘정-呈檉.柽程징澄-懲.惩칭-秤稱.称탱-撑|성盛-醒정-淨.净.浄湞.浈창-敞槍.枪
chi chih 끽-喫.吃시-翅이-弛적-赤지池-持遲.迟질-叱척-尺斥치-侈嗤恥.耻熾.炽痴癡.痴蚩馳.驰齒.齿칙-勅飭.饬태-笞흘-吃|기-祇려-驪.骊리莉-離.离소-嘯.啸시-匙식-飾.饰이-移체-滯.滞치治-穉타-拖희喜
chong chung 동-憧숭崇총-寵.宠銃.铳충充-沖.冲蟲.虫衝.冲|동-潼용-傭.佣涌종種.种중重
chou chou 구-仇뉴-杻수-愁讐酬조-稠주-疇.畴籌.筹紬.䌷綢.绸躊.踌추-抽醜.丑축-丑취-臭|유-揄
chu chu 서-鋤.锄숙-琡저-儲.储杵楮樗躇제-除주-廚.厨처處.处초-初楚礎.础촉-矗觸.触추-芻.刍雛.雏축-畜출-出黜|류-硫서-絮숙淑제-諸.诸조-助
chua chua
chuai chuai
chuan chuan 강-舡관-串선-船연-椽전-傳.传천川-喘玔穿舛釧.钏|단-團.团
chuang chuang 당-幢상-床牀.床창-創.创愴.怆瘡.疮窓틈-闖.闯|창倉.仓
chui chui 수-垂추-椎錘.锤鎚.锤취-吹炊퇴-槌|우-郵.邮
chun chun 순淳純.纯-脣.唇蓴醇錞준-蠢진-唇춘春-椿瑃|둔-芚
chuo cho 작-綽.绰착-齪.龊철-輟.辍|작-斫저-躇족-簇鏃.镞철-綴.缀촉-促
ci tzu 사-伺祠詞.词賜.赐辭.辞자慈-刺瓷疵磁茨雌차-次此|사-司시-柴자-滋제-薺.荠차-嵯
cong tsung 종從.从-悰淙琮총聰.聪-叢.丛悤憁蔥.葱|종-縱.纵총-總.总
cou tsou 주-湊.凑輳.辏|주-奏
cu tsu 조-粗족-簇졸-猝초-酢醋촉-促축-蹙蹴|졸-卒착-錯.错척-戚추-趨.趋취-趣
cuan tsuan 찬-竄.窜簒
cui tsui 수-粹최-催崔췌-悴膵萃취-翠脆|찰-察
cun tsun 존-存촌-寸忖村邨
cuo tso 조-措좌-挫차-嵯磋蹉착-錯.错촬-撮|석-昔영-營.营최最
da ta 달達.达답-沓答대大타-打탑-搭|달-疸탄-憚.惮탑-塔
dai tai 대代垈-岱帶.带待戴玳袋貸.贷黛체-逮태-怠殆|대大독-毒재載.载
dan tan 단丹-亶但單.单旦簞.箪蛋鄲.郸달-疸담淡-啖憺擔.担澹聃膽.胆탄-彈.弹憚.惮誕.诞탐-眈耽|감-憾석石섬-贍.赡첨-詹
dang tang 당-當.当黨.党탕-宕蕩.荡|양-瘍.疡
dao tao 도燾.焘道-倒刀到導.导島.岛嶋悼搗.捣盜.盗禱.祷稻蹈독-纛|수-受
de te 덕德.徳悳.德득得적-的|등-登저-底지-地척-陟
dei tei |득得
den ten
deng teng 등-嶝燈.灯登等鄧.邓|등-橙징澄
di ti 저-低底抵邸적-嫡敵.敌滴狄笛翟荻迪鏑.镝제帝-堤弟第지-地砥척-滌.涤체-締.缔諦.谛遞.递|도-櫂적-的適.适제-提蹄題.题조-弔.吊체-逮축-逐
dia tia
dian tien 전典-佃奠殿澱.淀甸癲.癫電.电顚점-店点點.点정-淀|념-拈전-鈿.钿
diao tiao 도-掉적-吊조-凋弔.吊彫調.调釣.钓雕초-貂|도-刀跳조-趙.赵鳥.鸟척-倜
die tieh 접-蝶질-跌迭첩-堞牒疊.叠諜.谍|설-渫섭涉습-褶일-佚지-至질-窒철鐵.铁
din tin
ding ting 정定-丁玎碇訂.订酊釘.钉鋌.铤錠.锭頂.顶鼎|정-汀町
diu tiu
dong tung 동東.东棟.栋洞-冬凍.冻動.动胴董|동桐용-甬통-筒
dou tou 도都두斗-兜枓痘竇.窦荳.豆豆逗투-鬪|독-瀆.渎讀.读유-逾투-投
du tu 도度-堵渡睹覩賭.赌鍍.镀독-毒瀆.渎牘.牍犢.犊獨.独督篤.笃讀.读두杜투-妬|도都-塗.涂독-纛돈-頓.顿두-竇.窦축-竺토-土
duan tuan 단端-斷.断段短緞.缎鍛.锻
dui tui 대-對.对隊.队태-兌.兑퇴-堆|돈敦순-錞윤-鈗추-追鎚.锤탈-奪.夺
dun tun 돈惇敦-墩沌燉.炖頓.顿둔-遁遯.遁鈍.钝순-楯盾|돈-豚
duo to 다多답-畓타-墮.堕惰朶舵탁鐸.铎탈-奪.夺|단-鄲.郸도度수-隋타-陀馱.驮
e o 아娥-俄峨莪蛾餓.饿鵝.鹅악-堊.垩惡.恶愕鄂鍔.锷顎.颚鰐.鳄알-閼.阏액-厄扼額.额와-訛.讹|갈-曷아亞.亚-啞.哑阿애-隘읍-邑
ei ei
en en 은恩
eng eng
er erh 아-兒.儿.児이二-爾.尔珥而耳貳.贰邇.迩餌.饵
fa fa 발-發.发醱.酦髮.发벌-伐筏罰.罚閥.阀법法-琺.珐핍-乏|발-撥.拨범汎.泛폄-貶.贬
fan fan 반-反礬.矾返飯.饭번-幡樊煩.烦燔番繁蕃藩飜범凡汎.泛範.范-帆梵氾.泛泛犯范판-販.贩|급-伋반-蟠풍-楓.枫
fang fang 방芳-倣.仿坊妨房放方昉枋紡.纺肪舫訪.访防|방-彷병昞
fei fei 비妃飛.飞-匪扉斐榧沸緋.绯翡肥菲蜚誹.诽費.费非폐-吠廢.废肺|배-裴
fen fen 분粉芬-分吩墳.坟奮.奋忿憤.愤昐汾焚糞.粪紛.纷雰|민-愍반-盼頒.颁번-燔분-噴.喷奔扮賁.贲비-匪
feng feng 봉奉峰逢鳳.凤-俸封峯烽縫.缝蜂鋒.锋풍-楓.枫諷.讽豐.丰風.风馮.冯|범-泛봉-捧붕-鵬.鹏풍豊
fiao fiao
fo fo |불-佛
fou fou 부-否缶|불-不
fu fu 무-撫.抚박-縛.缚보輔.辅-洑甫복復.复福馥-伏匐服腹茯複.复覆輹輻.辐鰒.鳆볼-乶부夫富-付俯傅副咐婦.妇孚孵府扶敷斧浮父符腐腑膚.肤艀芙莩訃.讣負.负賦.赋賻.赙赴趺釜阜附駙.驸鳧.凫불-佛弗彿.佛拂폭-幅|보-報.报복-宓부-溥비-沸費.费시-市포-哺脯
ga ka 가-伽
gai kai 개-改槪.概漑盖蓋.盖해-垓該.该|개-芥기-汽해-骸
gan kan 간幹.干-干杆桿.杆稈.秆竿肝감-感敢柑橄甘疳紺.绀|간-奸건乾.干한-汗
gang kang 강剛.刚岡.冈綱.纲鋼.钢-堈崗.岗항-港缸肛|구-溝.沟당-戇.戆항-亢伉抗
gao kao 고高.髙-告暠槁皐睾稿羔膏藁誥.诰호-縞.缟|구-咎호浩鎬.镐-蒿
ge ko 가歌-哥각-各閣.阁갈-葛개-個.个箇.个격格-膈隔과-戈할-割합-閤혁革|가可갑鉀.钾개介-盖蓋.盖합-合蛤흘-屹紇.纥
gei kei 급-給.给
gen ken 간-艮근根긍-亘|흔-痕
geng keng 갱-羹경庚耕-更梗耿|경-硬頸.颈형-邢
gong kung 공公功-供共工恭拱攻珙蚣貢.贡鞏.巩굉-肱궁-宮.宫弓躬홍-汞|광鑛홍紅.红
gou kou 구-勾垢枸構.构溝.沟狗耉苟購.购鉤.钩|구-句拘
gu ku 고古固-呱姑孤故沽痼股苽菰蠱.蛊辜錮.锢雇顧.顾鼓곡-梏穀.谷谷골-骨|가-賈.贾고-枯苦곡-鵠.鹄활-滑
gua kua 과-寡瓜괄-刮괘-卦掛.挂罫|고-呱苽괄-括설-舌
guai kuai 괴-乖怪拐
guan kuan 관冠官琯觀.观貫.贯-慣.惯棺灌瓘管罐關.关館.馆완-莞환-鰥.鳏|관-串菅권權.权륜-淪.沦綸.纶알-斡
guang kuang 광侊光廣.广洸-炚珖胱|황-恍潢
gui kuei 계桂癸괴-傀구龜.龟궤-櫃.柜詭.诡軌.轨귀貴.贵龜.龟-晷歸.归鬼규圭珪規.规-槻硅閨.闺회-檜.桧|경炅궐-蹶기-祈왜-娃회-繪.绘
gun kun 곤-棍滾.滚袞.衮|관琯혼混-渾.浑
guo kuo 과-果菓.果過.过鍋.锅곽-槨.椁郭국國.国|와-渦.涡활-活
ha ha 합-哈蛤|가-呵하-蝦.虾
hai hai 해海-亥孩害駭.骇骸환-還.还|리-浬해-咳
han han 감-憾邯점-岾한漢.汉翰韓.韩-寒悍旱汗瀚罕함-函含喊涵|간幹.干-桿.杆감-嵌感甘검-鈐.钤탄-灘.滩한-澣
hang hang 항-杭沆航형-珩|랑-狼항-巷桁행-行
hao hao 모-耗호好晧浩鎬.镐-壕昊毫淏澔濠灝.灏皓蒿號.号豪顥.颢효-嚆|고-暠睾교-膠.胶
he ho 가-呵訶.诃갈-喝曷褐鞨하河-何荷賀.贺학鶴.鹤-壑합-合盒闔.阖핵-劾核혁爀赫화和-禾흘-紇.纥|가-苛갈-蝎곽-藿규-硅로-輅.辂할-轄.辖합-哈해-害흡-洽
hei hei 흑黑
hen hen 한-恨흔-很痕|간-艮
heng heng 항恒.恆-姮桁형亨衡횡-橫.横|형-珩
hong hung 굉-宏紘.纮轟.轰홍弘洪紅.红鴻.鸿-哄泓烘虹訌.讧횡-宖훙-薨|공-共왕-汪항-港
hou hou 후厚後.后-侯候后吼喉帿逅
hu hu 곡-斛鵠.鹄호湖虎-乎互呼壺.壶岵弧戶.户.戸扈滸.浒狐琥瑚瓠祜糊胡葫蝴護.护頀홀-忽惚笏|고-雇우-羽핵-核허許.许호-濩芦화和확-穫.获
hua hua 우-釪화花華.华-化嬅樺.桦畵話.话譁.哗활-滑猾획-劃.划|괘-罫질-叱학學.学활-豁회-獪.狯
huai huai 괴-壞.坏槐회-徊懷.怀淮|획-劃.划
huan huan 완-浣緩.缓원-洹한-澣환桓歡.欢煥.焕-喚.唤奐.奂宦幻患換.换渙.涣環.环驩|관-灌완-脘원-援瑗현-眩환-還.还
huang huang 황黃.黄-凰幌徨恍惶愰慌晃晄榥湟滉潢煌璜皇篁簧荒蝗遑隍횡-鐄|광洸망-芒茫
hui hui 예-濊穢.秽위-褘.袆혜惠慧-彗暳蕙회會.会-匯.汇回廻.回恢悔晦澮.浍灰繪.绘茴蛔誨.诲賄.贿훼-卉喙毁.毀휘徽輝.辉-彙.汇揮.挥暉.晖煇諱.讳麾|괴-壞.坏수-蒐.搜위-違.违韋.韦타-墮.堕호-皓혼-琿.珲회-徊
hun hun 완-梡혼混-婚昏渾.浑琿.珲魂|곤-昆梱棍훈-焄휘-揮.挥煇
huo huo 곽-藿호-濩혹-惑或화-火禍.祸貨.货확-穫.获활-活豁획-獲.获|과-過.过월-越척-隻.只학-壑호-瓠화-化
ji chi 게-偈격擊.击激계繼.继-季悸稽計.计鷄.鸡.雞궤-机극極.极-戟棘급-伋及急汲級.级기基己技-伎冀妓寄幾.几忌旣.既朞機.机璣.玑畸畿磯.矶箕紀.纪羈.羁耭肌記.记譏.讥錤飢.饥饑.饥驥.骥길吉-佶자-藉.借재-齎.赍적-勣寂積.积籍績.绩跡.迹蹟.迹迹제濟.济-劑.剂祭薺.荠際.际霽.霁즉-卽.即즙-楫직稷질-嫉疾집輯.辑集-潗緝.缉鏶척-瘠脊희姬.姫|거-居결結.结계-系繫.系谿급-給.给기奇棋騎.骑-其期읍-揖의-倚蟻.蚁제齊.齐혁革
jia chia 가佳嘉家-假價.价加嫁架枷痂稼茄袈賈.贾跏迦駕.驾갈-乫갑甲鉀.钾-岬胛개-价괄-恝협-夾.夹浹.浃莢.荚鋏.铗頰.颊|가-伽暇길-拮락-駱.骆하夏협-挾.挟
jian chien 간-奸姦.奸揀.拣柬澗.涧磵簡.简艱.艰諫.谏間.间감-減.减監.监鑑.鉴鑒.鉴건件健建鍵.键-楗腱蹇검-儉.俭劍.剑劒檢.检瞼.睑견堅.坚見.见-繭.茧肩겸兼관-菅섬-殲.歼전-剪煎箋.笺箭餞.饯점-漸.渐참-僭천-薦.荐賤.贱踐.践첨-尖함-緘.缄艦.舰|건-騫.骞람-濫.滥련鍊.炼.錬섬-纖.纤잠-箴저-沮전-前錢.钱참-塹.堑천-淺.浅한-閒.闲함咸-檻.槛鹹.咸험-險.险
jiang chiang 강姜江-彊畺疆絳.绛薑.姜講.讲降장將.将-匠奬.奖漿.浆蔣.蒋醬.酱|강强.強홍-虹
jiao chiao 각角-脚교敎.教-交嬌.娇嶠.峤攪.搅狡皎矯.矫絞.绞膠.胶蛟較.较轎.轿郊餃.饺驕.骄鮫.鲛규-叫요-僥.侥초-剿椒焦礁蕉醮추-湫효-酵|각覺.觉격激교僑.侨喬.乔-咬校橋.桥蕎.荞규-糾.纠숙-菽요-妖작-嚼추-萩
jie chieh 가-街갈-碣竭개介-疥皆芥걸傑.杰杰-桀겁-劫게-揭결潔.洁結.结계-堺屆.届戒界誡.诫階.阶길-拮저-姐절節.节-截癤.疖접-接차-借嗟첩-捷睫해-解혈-孑힐-詰.诘|가家-假갈-渴개-价게-偈길-桔자-藉.借적-籍조祖해-亥偕楷
jin chin 건-巾경-勁.劲근槿瑾近-僅.仅劤斤筋菫覲.觐謹.谨饉.馑금今金錦.锦-妗禁衿襟긍-矜긴-緊.紧신-燼.烬藎.荩진晋進.进-搢晉.晋津瑨璡盡.尽縉.缙침-浸|음-吟
jing ching 갱-粳경京敬景暻經.经鏡.镜-俓倞儆境徑.径憬涇.泾璟璥痙.痉竟競.竞脛.胫莖.茎警逕.迳頸.颈驚.惊鯨.鲸긍-兢정井晶靜.静-旌淨.净.浄瀞睛穽精靖청-菁형-荊.荆|경-勁.劲
jiong chiung 경炅-坰烱絅.䌹군-窘형炯-泂逈|형瀅.滢-鎣.蓥
jiu chiu 구久九玖-咎廐救柩灸究臼舅舊.旧鳩.鸠규-糾.纠赳정-柾주-酒취-就鷲.鹫|무-繆.缪
ju chu 갹-醵거-倨居巨拒据據.据擧炬距踞遽鉅.钜鋸.锯구具-俱.具句懼.惧拘矩駒.驹국局菊-鞠鞫귤-橘극-劇.剧길-桔저-咀沮狙疽菹雎齟.龃취-聚|거-渠고-告공-拱구-枸瞿서-鋤.锄저-姐조-租족-足차-且車.车처處.处추-鄒.邹雛.雏취-娶
juan chuan 견-絹.绢鵑.鹃권-倦卷捲.卷淃眷연-娟捐涓전-鐫.镌준-雋.隽|견-甄권-圈신-身현-泫
jue chueh 각珏覺.觉결決.决-抉訣.诀굴-掘궐-厥獗蕨蹶작-嚼爵절-絶.绝.絕확-攫휼-譎.谲|각角-脚곡-梏광-狂교-較.较구-構.构굴-屈궐闕.阙와-蛙을乙차-嗟혈-穴
jun chun 군君軍.军郡균均鈞.钧-菌준俊埈峻濬.浚駿.骏-儁寯晙浚焌畯竣|균筠순-旬준-雋.隽
ka ka 객-喀
kai kai 개凱.凯開.开-塏.垲愷.恺愾.忾慨鎧.铠해-楷|기-豈.岂끽-喫.吃치-雉핵-劾
kan kan 간侃-刊看감-勘坎堪戡瞰龕.龛함-檻.槛|감-監.监함-喊
kang kang 강康-慷糠鱇항-亢伉抗|갱-坑항-杭沆황-荒
kao kao 고-尻拷攷考|고-槁
ke ko 가可珂-柯苛軻.轲각恪-刻殼.壳갈-渴객-客과-科課.课顆.颗극克-剋.克해-咳|갈-碣감-龕.龛객-喀
kei kei |각-刻극-剋.克
ken ken 간-墾.垦懇.恳긍-肯|은-垠
keng keng 갱-坑|경-脛.胫
kong kung 공孔-恐控空|강-腔궁-穹
kou kou 고-叩구-口寇|구-毆.殴
ku ku 고-庫.库枯苦袴.绔곡-哭굴-堀窟혹-酷|고古과-跨굴-掘
kua kua 과-誇.夸跨|화華.华
kuai kuai 괴-塊.块쾌快회-獪.狯膾.脍|괴-魁회會.会-檜.桧澮.浍
kuan kuan 관寬.宽.寛-款|과-顆.颗완完-梡
kuang kuang 광匡曠.旷鑛-壙.圹狂礦.矿筐황-況.况|광廣.广왕-枉정-呈형-兄황-湟
kui kuei 괴-愧魁궤-潰.溃饋.馈규奎揆逵-窺.窥葵기-夔휴-虧.亏|결-缺경-頃.顷괴-傀귀-歸.归
kun kun 곤坤崑.昆琨-困昆梱鯤.鲲|란-卵완-頑.顽환-鰥.鳏
kuo kuo 괄-括확-廓擴.扩활-闊.阔|괄-适촉-燭.烛
la la 라-喇랄-剌辣랍-拉臘.腊蠟.蜡립-砬|라-癩.癞락-落람-藍.蓝접-摺.折
lai lai 내來.来라-癩.癞래來.来-崍.崃徠.徕萊.莱뢰-瀨.濑賚.赉賴.赖|라-懶.懒
lan lan 난蘭.兰라-懶.懒란欄.栏蘭.兰-瀾.澜爛.烂람-嵐.岚擥攬.揽欖.榄濫.滥籃.篮纜.缆藍.蓝襤.褴覽.览|간-諫.谏련連.连-漣.涟煉.炼연連.连
lang lang 랑-廊朗浪狼琅瑯.琅螂郎郞|갱-羹
lao lao 노老락-烙酪로-勞.劳撈.捞老뢰-牢|락-絡.络료-僚
le le 료-了륵-肋|낙樂.乐락樂.乐륵-勒
lei lei 뇌雷뢰-儡磊雷루-壘.垒淚.泪累류-類.类륵-勒리-羸|륵-肋
len len
leng leng 랭-冷릉-楞稜.棱
li li 려麗.丽-儷.俪勵.励戾礪.砺藜蠣.蛎驪.骊黎력-力曆.历.暦歷.历.歴瀝.沥礫.砾轢.轹靂.雳례禮.礼-例澧醴隷隸.隶률栗-慄.栗리利李理莉-俚厘吏唎悧梨浬犁狸璃痢籬.篱罹裏.里裡.里里釐.厘離.离鯉.鲤립立-笠粒예禮.礼율栗이利理풍豊|락-珞렬列루-淚.泪립-砬삽-颯.飒식-蝕.蚀위-位읍-泣
lia lia 량-倆.俩
lian lien 겸-鎌련蓮.莲連.连鍊.炼.錬-憐.怜戀.恋漣.涟煉.炼璉.琏練.练聯.联렴-廉斂.敛殮.殓濂簾.帘령-怜연蓮.莲連.连|란欄.栏련-攣.挛輦.辇령令-零리-羸
liang liang 량亮梁良-兩.两.両凉.涼樑.梁粮粱糧.粮諒.谅輛.辆量양良|경-倞량-倆.俩
liao liao 료-僚寮廖料燎療.疗瞭.了聊蓼遼.辽요-寥|로-勞.劳료-了
lie lieh 렬列烈-冽劣洌裂렵獵.猎열烈|랍-臘.腊례-例률栗율栗
lin lin 름-凜.凛린潾璘隣.鄰.邻麟-吝燐.磷藺.蔺躪.躏鱗.鳞림林琳臨.临-淋霖인麟임林-賃.赁|임任품-稟.禀
ling ling 령令玲鈴.铃-伶囹岺嶺.岭笭羚翎聆零靈.灵領.领齡.龄릉陵-凌綾.绫菱|랭-冷령-怜릉-稜.棱정-釘.钉
liu liu 류柳流-劉.刘旒榴溜瀏.浏琉瑠留瘤硫륙-六육六|록-碌료-聊륙-陸.陆유-游
lo lo
long lung 롱-壟.垄朧.胧瀧.泷瓏.珑籠.笼聾.聋룡龍.龙륭隆용龍.龙|롱-弄방-龐.庞총-寵.宠
lou lou 루-婁.娄樓.楼漏瘻.瘘蔞.蒌鏤.镂陋|로-露뢰-牢
lu lu 노魯.鲁려-廬.庐로路魯.鲁-擄.掳櫓.橹潞瀘.泸爐.炉盧.卢蘆.芦虜.虏輅.辂露鷺.鹭鹵.卤록祿.禄-碌菉錄.录.録鹿麓뢰-賂.赂륙-戮陸.陆호-芦|곡-谷료-蓼륙-六부-膚.肤육六터-攄.摅
luan luan 란-亂.乱卵欒.栾鸞.鸾련-攣.挛만-巒.峦
lun lun 론-論.论륜侖.仑倫.伦-崙.仑淪.沦綸.纶輪.轮윤倫.伦
luo lo 나羅.罗낙洛라羅.罗裸-蘿.萝螺邏.逻락洛-珞絡.络落駱.骆|격格과-果락-烙酪력-礫.砾로路와-蝸.蜗
lv lu 려呂.吕-侶.侣慮.虑旅櫚.榈濾.滤鋁.铝閭.闾驢.驴록綠.绿루-屢.屡縷.缕褸.褛률律리-履솔率율律|노魯.鲁려-廬.庐로魯.鲁-盧.卢록-菉鹿루-壘.垒婁.娄樓.楼瘻.瘘累蔞.蒌鏤.镂
lve lueh 략-掠略
ma ma 마馬.马-瑪.玛痲碼.码麻매-罵.骂|마-摩말-抹맥-貊驀.蓦미-靡
mai mai 매-埋買.买賣.卖邁.迈맥-脈.脉麥.麦|파-派
man man 만滿.满-慢曼漫瞞.瞒蔓蠻.蛮饅.馒鰻.鳗|막-幕매-埋
mang mang 망-忙芒茫莽邙맹-氓盲방-尨|룡龍.龙몽-朦용龍.龙
mao mao 모-冒帽毛瑁矛芼茅貌묘-卯昴猫錨.锚무茂-懋楙貿.贸|모-耗묘-描무務.务욱-勖
me me 마-麼.么|말-末
mei mei 매梅-妹媒寐昧枚每.毎煤魅몌-袂몰-沒.没미美-媚嵋楣渼湄眉黴.霉|모-某묵-墨미-味
men men 문-們.们門.门민-悶.闷윤-玧|만滿.满-瞞.瞒
meng meng 맹-孟猛盟萌몽-夢.梦朦蒙|맹-氓명明-瞑무-霧.雾방-尨
mi mi 골-汨멱-冪.幂覓.觅물-沕미米-彌.弥謎.谜迷靡밀-密蜜謐.谧복-宓비-泌秘.祕|명-溟蓂이-爾.尔
mian mien 만-娩면勉-免冕棉沔眄眠綿.绵緬.缅面麵.面|명-冥민-泯緡.缗
miao miao 막-邈묘-妙廟.庙描渺竗苗초-秒|묘-猫사-紗.纱
mie mieh 멸-滅.灭蔑
min min 명-皿민敏旻民珉閔.闵-岷愍憫.悯旼泯緡.缗|면-眠문汶민玟
ming ming 명名命明銘.铭鳴.鸣-冥暝椧溟瞑茗蓂螟酩|맹-盟萌명-皿
miu miu 류-謬.谬
mo mo 마磨-摩魔막-寞漠膜莫말-唜抹末沫茉靺맥-貊陌驀.蓦모模-摸摹謨.谟몰-歿.殁묵-墨默|만-万맥-脈.脉모-冒貌무-撫.抚无無.无물-勿백-佰
mou mou 모-某牟眸謀.谋무-繆.缪|건件무-毋畝.亩
mu mu 막-幕모慕-募姆暮母牡목木睦穆-沐牧目묘-墓무-拇畝.亩|막-莫모模-牟목-鶩.鹜
na na 나娜那-拿날-捺납-納.纳衲라-拏|남南
nai nai 내乃-奈柰耐
nan nan 난-難.难남南楠男-枏湳
nang nang 낭-囊
nao nao 노-瑙뇌-惱.恼腦.脑료-鬧.闹요-撓.挠蟯.蛲|요-橈.桡
ne ne 눌-訥.讷
nei nei 내-內.内
nen nen 눈-嫩임-恁
neng neng 능能|내-耐이-而
ni ni 니-你尼泥닉-匿溺역-逆예-倪猊霓의-擬.拟|미-彌.弥아-兒.儿.児특-慝
nia nia
nian nien 년-年撚.捻秊념-念拈捻련-輦.辇입-卄점-鮎.鲇|전-輾.辗점-粘
niang niang 낭-娘양-孃.娘釀.酿
niao niao 뇨-尿조-鳥.鸟
nie nieh 날-捏설-齧.啮얼-孼蘖열-涅|념-捻니-泥예-倪행幸
nin nin
ning ning 녕寧.宁.甯-寗령寧.宁.甯영-獰.狞응-凝저-苧.苎|년-年양-攘의-疑
niu niu 뉴-紐.纽우-牛|뉴-杻요-拗
nong nung 농-濃.浓膿.脓農.农롱-弄
nou nou
nu nu 노-努奴弩駑.驽로-怒|욕-褥탕-帑
nuan nuan 난暖-煖
nun nun
nuo no 나-儺.傩懦락-諾.诺|나娜那난-難.难도-掉수-需연-堧
nv nu 녀女
nve nueh 학-虐
o o
ou ou 구-嘔.呕歐.欧毆.殴謳.讴鷗.鸥오-筽우-偶藕|구-區.区악-握渥우-紆.纡추-樞.枢
pa pa 파-杷爬琶|파-把芭팔-叭
pai pai 박-拍배-俳徘排湃파-派패-牌|박-迫비-脾
pan pan 반盤.盘-叛攀槃泮潘畔盼磐磻蟠판判|반-伴半拌般번-番변-卞弁심-審.审언彦편-片
pang pang 방-彷旁滂龐.庞|방-傍房方磅膀蒡팽-彭
pao pao 포-匏咆抛泡疱砲.炮袍|포-包抱胞苞鮑.鲍
pei pei 배培-胚裴裵賠.赔配陪패-佩沛浿|배倍비妃-蜚폐-肺
pen pen 분-噴.喷盆|분-吩汾
peng peng 봉-捧熢蓬붕-朋棚硼鵬.鹏팽-彭澎烹膨|방-旁滂병-輧봉逢장-庄
pi pi 벽-僻劈癖闢.辟霹비-丕批枇毗毘琵砒脾譬피-披疲皮필-匹疋|부-副否비-庇比粃裨파-罷.罢頗.颇피-陂
pian pien 병-騈편-偏片篇翩騙.骗|변-辯.辩편-便扁평平
piao piao 표-剽慓漂瓢票飄.飘|박-朴부-莩표-驃.骠
pie pieh 별-瞥
pin pin 빈-嚬嬪.嫔牝玭貧.贫頻.频빙-聘품-品|비-匕
ping ping 병-屛甁輧빙-憑.凭평平-坪枰萍評.评|빙-聘칭-秤풍-馮.冯
po po 박-泊珀粕迫발-潑.泼백-魄파-坡婆破頗.颇|박-膊발-醱.酦번-繁부-剖
pou pou 부-剖|배培부-部
pu pu 박-撲.扑朴樸.朴璞보普-潽菩譜.谱복-僕.仆부-溥포-匍圃浦脯葡蒲鋪.铺폭-曝瀑|보-甫부-扶폭-暴
qi chi 걸乞게-憩계啓.启-契棨기企奇棋氣.气琪祺起騎.骑麒-其器圻埼岐崎旗期杞棄.弃欺汽淇玘琦璂碁祁祇祈綺.绮耆豈.岂錡.锜騏.骐사-俟서-捿栖棲.栖읍-泣제齊.齐-臍.脐즙-葺처-凄妻悽.凄척-慽戚칠七-柒漆혜-蹊휴-畦흘-訖.讫|게-揭계溪-磎稽괄-恝근勤기己技-幾.几朞畸饑.饥시-示자-刺절-切제濟.济지枝-支집-緝.缉흘-吃
qia chia 상-峠흡-恰洽|가-價.价객-客
qian chien 감-嵌건乾.干虔-愆騫.骞검-鈐.钤黔견-牽.牵譴.谴遣겸謙.谦-慊箝.钳鉗.钳담-蕁.荨연-鉛.铅.鈆잠-潛.潜전-前錢.钱참-塹.堑천千-仟淺.浅遷.迁阡韆첨-僉.佥簽.签籤.签현-俔.伣흠-欠|감-柑개開.开건-腱근-筋점-漸.渐침-鍼
qiang chiang 강强.強-羌腔襁장-墻.墙檣.樯牆.墙薔.蔷창-槍.枪|강-彊경慶.庆공-控장將.将창-創.创
qiao chiao 고-敲교僑.侨喬.乔-巧橋.桥翹.翘蕎.荞규-竅.窍초-憔樵|각-殼.壳교-嶠.峤수-愁요-窯.窑작-雀초-招焦硝蕉醮확-碻
qie chieh 겁-怯절-切竊.窃차-且첩-妾|가-茄겸-慊첩-捷칠-漆
qin chin 근勤-懃.勤芹금琴-擒昑檎禽芩衾심-沁진-溱秦친-親.亲침-侵寢.寝흠欽.钦|근槿금-衿긍-矜담-覃침-浸
qing ching 경卿慶.庆-傾.倾勍擎磬輕.轻頃.顷정-情청淸.清靑.青-晴請.请|경-涇.泾鯨.鲸정-精청-鯖.鲭친-親.亲
qiong chiung 경瓊.琼궁-穹窮.穷芎|선-琁
qiu chiu 구求邱-丘坵毬.球球絿逑銶수-囚추秋-楸萩酋鰍.鳅|구龜.龟-仇鳩.鸠귀龜.龟추-湫
qu chu 거-去渠祛겁-迲곡-曲구-區.区嶇.岖瞿衢軀.躯驅.驱국-麴굴-屈추-趨.趋취-取娶趣|거-巨遽과-誇.夸구-鉤.钩국-鞠鞫술-戌조-組.组준-焌
quan chuan 견-犬권權.权-券勸.劝圈拳전全-佺悛筌詮.诠銓.铨천泉|권-卷捲.卷전-栓
que chueh 각-却.卻慤.悫결-缺궐闕.阙작-雀鵲.鹊확-確.确碻|결決.决
qun chun 군-群.羣裙준-逡|둔-遁
ran jan 연然-燃염-染苒髥
rang jang 양-壤攘禳穰讓.让|양-孃.娘
rao jao 요-擾.扰橈.桡繞.绕饒.饶|요-蟯.蛲
re je 야-惹열-熱.热|약-若
ren jen 인仁-人刃忍認.认靭임任-壬妊姙稔荏|임-恁
reng jeng 잉-仍芿|양-穰융-戎이-耳
ri jih 일日-馹.驲
rong jung 영榮.荣-嶸.嵘용容鎔.镕-冗榕溶熔瑢茸蓉융融-戎瀜絨.绒|격-隔송-頌.颂욕-縟.缛
rou jou 유柔-蹂육-肉
ru ju 여如汝-茹욕-縟.缛褥辱유-乳儒孺濡입-入|녀女월月육-肉
rua jua
ruan juan 연-堧軟.软완-阮|유-濡
rui jui 서瑞예睿-叡汭芮蘂銳.锐.鋭
run jun 윤潤.润-閏.闰
ruo jo 약-弱若蒻|닉-溺야-惹예-芮
sa sa 살-撒薩.萨삽-鈒.钑颯.飒쇄-灑.洒|채-蔡
sai sai 사-僿새塞-賽.赛|사思
san san 산-傘.伞散삼三|산-霰삼-蔘
sang sang 상-喪.丧桑
sao sao 소-掃.扫搔瘙騷.骚수-嫂|조-燥繰.缲초-哨
se se 삽-澁색-嗇.啬穡.穑色슬瑟|새塞장-薔.蔷지-漬.渍채-寨
sen sen 삼-森
seng seng 승-僧
sha sha 사-沙砂紗.纱莎裟살-乷殺.杀煞찰-刹하-厦廈.厦|삼-杉
shai shai 사-篩.筛|살-殺.杀색-色
shan shan 산山-刪.删汕珊疝삼-杉芟衫선善-扇敾煽繕.缮膳鐥饍섬-剡贍.赡閃.闪陝.陕연-挻책-柵.栅천-擅|단檀-壇.坛담-擔.担선-禪.禅
shang shang 상商尙.尚-上傷.伤裳觴.觞賞.赏|장-場.场탕-湯.汤
shao shao 소少-燒.烧紹.绍邵韶작-勺芍초-哨梢稍苕|소-召표杓
she she 사-奢射捨.舍社舍蛇赦麝설-舌設.设섭涉-攝.摄|갈-鞨습-拾엽葉.叶절-折첩-睫
shei shei |수-誰.谁
shen shen 삼-渗蔘선-詵.诜신伸申-侁呻娠愼.慎神紳.绅腎.肾莘蜃身심深-審.审瀋.沈甚십-什침-沈|삼參.参신信진-震참-參.参
sheng sheng 생-牲生甥笙성盛聖.圣-省聲.声승勝.胜升昇.升-繩.绳陞.升잉-剩|성晟-姓승丞-乘
shi shih 괄-适기-嗜돌-乭사士-事仕似使史師.师獅.狮서-筮誓逝석奭石-釋.释세世-勢.势貰.贳슬-蝨.虱습-拾濕.湿시始是時.时-侍匙尸屍.尸屎市弑恃施枾矢示蒔.莳蓍視.视試.试詩.诗諡.谥豕식式湜軾.轼-寔拭篒蝕.蚀識.识食飾.饰실實.实-失室십-十씨-氏익-謚.谥적-適.适하-昰|단-彖사-寺斯篩.筛舍식-殖십-什액-液역-繹.绎지-肢체-遞.递치-峙칙-飭.饬택澤.泽혁赫
shou shou 수壽.寿守-受售手授收狩獸.兽瘦綬.绶首|숙-熟
shu shu 서書.书-墅庶恕抒暑曙署舒薯黍鼠소-梳疎疏蔬속-屬.属束贖.赎수樹.树-戍數.数殊漱竪.竖輸.输숙叔淑-塾孰熟璹菽술述-術.术鉥저-藷.薯주-姝澍촉-蜀추-樞.枢출-朮터-攄.摅|수-藪.薮야-野유-兪저-紵.纻주朱투-透필-疋휼-鷸.鹬
shua shua 쇄-刷|사-唆
shuai shuai 쇠-衰수-帥.帅|솔率수-綏.绥
shuan shuan 전-栓|산-汕
shuang shuang 상-孀爽霜쌍-雙.双|롱-瀧.泷종-淙
shui shui 세-稅.税수水-睡誰.谁
shun shun 순舜順.顺-橓瞬蕣|순-恂楯盾준俊
shuo shuo 삭-朔석碩.硕설-說.说.説|료-療.疗소-溯수-嗽數.数약-藥.药요-燿.耀작-勺탁-濯
si szu 사思-司嗣四寺巳斯柶死泗祀私絲.丝肆飼.饲駟.驷시-嘶媤|려麗.丽사-伺似俟徙祠석-析식-食이-以已肄飴.饴
song sung 송宋松-悚淞訟.讼誦.诵送頌.颂숭-崧嵩용-聳.耸종-慫.怂|총-憁
sou sou 수-嗽搜蒐.搜藪.薮주-嗾|속-涑족-族
su su 소素-塑溯甦蘇.苏訴.诉遡속-俗涑粟謖.谡速숙肅.肃-夙宿潚|반-搬축-縮.缩
suan suan 산-算蒜酸|선-選.选
sui sui 세歲.岁쇄-碎수-燧璲穗綏.绥遂邃隋隧隨.随雖.虽髓|뇨-尿사-蓑수-粹혜-彗
sun sun 손-孫.孙損.损蓀.荪순-筍.笋|선-跣순-栒찬-餐
suo so 사-唆娑梭蓑색-索소-所쇄-鎖.锁축-縮.缩|사-些沙莎세歲.岁쇠-衰초-抄헌獻.献희-犧.牺
ta ta 달-撻.挞澾獺.獭답-踏遝타-他她它탑-塔榻|달達.达답-沓습-濕.湿척拓탑-搭태太
tai tai 대泰-坮擡臺.台태太泰-台態.态汰胎苔跆邰颱.台|능能
tan tan 단檀-坍壇.坛袒담潭-曇.昙痰覃談.谈譚.谭錟.锬탄-嘆.叹坦歎.叹灘.滩炭탐-探貪.贪|단-但담-澹蕁.荨염-炎탄-彈.弹한漢.汉
tang tang 당-唐堂塘棠糖螳탕-帑湯.汤|당-黨.党탕-蕩.荡확-擴.扩
tao tao 도桃-淘滔濤.涛萄逃陶韜.韬토-討.讨투-套|도燾.焘-挑주-籌.筹綢.绸
te te 특-慝特|닉-匿대-貸.贷식式직-職.职
tei tei
teng teng 동-疼등-藤謄.誊騰.腾
ti ti 세-笹이-荑제-啼悌提梯蹄醍題.题척-倜剔체-剃替涕體.体|사-肆석錫.锡선-蟬.蝉시是약-躍.跃적-狄제-堤弟체-諦.谛
tian tien 념-恬전-塡琠田畑鈿.钿진-殄천天첨-添甛|균-畇전典-佃甸顚진-嗔瞋첨-沾
tiao tiao 도-挑跳수-蓚조-條.条眺窕|도桃요-姚조-稠調.调초-苕超
tie tieh 철鐵.铁첩-帖貼.贴|점-占접-蝶
ting ting 정庭廷-亭停挺汀渟珽町綎艇諪霆청-廳.厅聽.听|전-奠정-鋌.铤
tong tung 동同桐童-仝潼瞳銅.铜통通-慟.恸桶痛筒統.统|동洞
tou tou 두頭.头유-鍮투-偸投透|유-愉諭.谕
tu tu 도圖.图-塗.涂屠徒途독-禿.秃돌-突철-凸토-兎吐土|두杜여余질-跌
tuan tuan 단-團.团彖湍|순-蓴전-塼專.专
tui tui 추-推퇴-腿褪退頹.颓|궤-饋.馈돈-焞
tun tun 돈-旽暾焞豚둔-屯臀芚탄-呑|돈-燉.炖예-汭퇴-褪
tuo to 척拓타-唾妥拖楕陀馱.驮駝.驼탁-托柝託.托탈-脫.脱|지池타-他惰
wa wa 말-襪.袜와-瓦窪.洼蛙왜-娃|말-靺요-凹혜-鞋화-譁.哗
wai wai 왜-歪외外
wan wan 만晚萬.万-万卍彎.弯挽晩灣.湾輓.挽완完琬-婉宛椀玩琓碗翫.玩脘腕豌頑.顽환-丸晥紈.纨|관貫.贯-關.关만-娩蔓완-莞
wang wang 망-亡妄忘望網.网罔輞.辋왕旺-往枉汪王|광匡황-皇
wei wei 미-味尾微未梶薇외-嵬巍猥畏울-蔚위偉.伟威-位僞.伪危圍.围委尉慰暐渭爲.为.為瑋.玮緯.纬胃萎葦.苇蔿蝟.猬衛.卫.衞謂.谓違.违韋.韦魏유維.维-唯惟洧|궤-机립立삼-芟연-沇예-濊왜-倭우-于유有-遺.遗
wen wen 문文汶紋.纹-刎吻問.问紊聞.闻蚊雯민玟온溫.温-瑥瘟穩.稳|매-昧면-免안-眼한-限홀-笏
weng weng 옹-瓮甕.瓮翁|옹-壅
wo wo 아-我악-幄握渥齷.龌알-斡옥沃와-渦.涡窩.窝臥.卧蝸.蜗왜-倭|온-瘟요-夭
wong wong
wu wu 모-侮목-鶩.鹜무務.务戊武-巫憮.怃无毋無.无珷舞蕪.芜誣.诬霧.雾鵡.鹉물-勿物오五午吾-伍俉吳.吴.呉嗚.呜塢.坞寤悟旿晤梧汚烏.乌蜈誤.误옥-屋올-兀우-禑|망-亡모-母물-沕악-惡.恶어-於.于齬.龉오-筽
xi hsi 격-檄覡.觋계溪-係.系磎系繫.系谿극-隙급-扱사-徙새-璽.玺서西-犀석晳錫.锡-夕席惜昔析汐淅潟蓆.席세-洗細.细슬-膝습-習.习襲.袭식-息熄실-悉해-奚혜-兮醯흡-吸翕희喜希熙.煕禧-僖凞囍.禧嬉憘憙戱.戯.戲.戏晞曦熹熺犧.牺稀羲|개-愾.忾격擊.击기氣.气리-釐.厘삽-鈒.钑서-栖棲.栖선-銑.铣시-屎의義.义혜-蹊
xia hsia 가-暇갑-匣압-狎하夏-下瑕蝦.虾遐霞鰕할-轄.辖합-陜협-俠.侠峽.峡狹.狭|사-斜압-押하-厦廈.厦昰협-浹.浃
xian hsien 간-癎보-湺산-霰선仙先鮮.鲜-僊線.线羨.羡腺蘚.藓跣銑.铣섬-暹纖.纤연-涎한-閑.闲閒.闲限함咸-啣銜.衔陷鹹.咸헌憲.宪獻.献-櫶험-險.险현現.现賢.贤顯.显-峴.岘弦晛睍絃.弦縣.县舷혐-嫌|견見.见-肩금-妗담-錟.锬렴-濂세-洗쇄-灑.洒의-矣탐-探헌-軒.轩현-俔.伣玹협-脅.胁
xiang hsiang 상相祥-像庠廂.厢想橡湘箱翔詳.详象양-襄항-巷項.项향香-享向嚮.向珦鄕.鄉.乡響.响餉.饷饗.飨|강-舡降양洋-樣.样형亨
xiao hsiao 교-校소小-嘯.啸宵消瀟.潇笑篠簫.箫蕭.萧逍銷.销초-硝肖효孝曉.晓-哮效斅梟.枭涍淆驍.骁|교-狡絞.绞驕.骄삭-削소-騷.骚수-搜숙-潚요-撓.挠작-芍초-梢호-呼효-爻휴-烋
xie hsieh 갈-蝎계-械사-些寫.写斜瀉.泻謝.谢邪설-卨屑楔泄洩.泄渫褻.亵섭燮해-偕懈瀣蟹諧.谐邂헐-歇협協.协-挾.挟脅.胁脇혜-鞋휴-携.攜|가-迦계-契궤-潰.溃야-耶예-豫접-接즙-汁첩-諜.谍해-解혈-血頁.页협-夾.夹
xin hsin 신信新辛-薪심心-芯형-馨흔-昕欣炘흠鑫-歆|관-款신-莘심-尋.寻흥興.兴
xing hsing 성性星-姓惺猩腥醒행幸-倖.幸杏荇行형-刑型形滎.荥邢흥興.兴|성-省형-熒.荧
xiong hsiung 웅熊雄형-兄흉-兇.凶凶匈洶.汹胸|궁-芎
xiu hsiu 수修秀繡.绣-岫峀琇羞脩袖銹.锈후-嗅朽휴休-烋|숙-宿취-臭후-煦
xu hsu 서序-壻.婿徐敍.叙.敘絮緖.緒.绪胥속-續.续수-需須.须鬚.须술-戌우-旴욱旭-勖頊.顼축-蓄허許.许-噓.嘘墟虛.虚후-煦珝휼-恤|구-嘔.呕謳.讴규規.规서-嶼.屿술-鉥우-芋雩축-畜호-滸.浒휴休
xuan hsuan 선宣璇-旋渲琁瑄璿癬.癣選.选헌-軒.轩현炫玄鉉.铉-懸.悬泫玹眩絢.绚衒훤-喧暄煊萱|견-絹.绢경瓊.琼권-券긍-亘난暖-煖반盤.盘순洵자-玆찬-撰饌.馔현-絃.弦縣.县흔-昕
xue hsueh 삭-削설薛雪학學.学-謔.谑혈-穴血화-靴|효-哮斅
xun hsun 손-巽遜.逊순洵-巡徇循恂旬栒殉珣荀詢.询馴.驯신-訊.讯迅심-尋.寻훈勛.勋勳.勋薰訓.训-塤.埙壎.埙焄熏燻.熏|담潭사-梭손-孫.孙전-悛준濬.浚-浚逡현-絢.绚
ya ya 아亞.亚雅-啞.哑牙芽衙訝.讶鴉.鸦알-軋.轧압-壓.压押鴨.鸭애-厓崖涯|갑-閘.闸사-邪악-堊.垩안顔.颜.顏어-御염-厭.厌오-烏.乌찰-札헐-歇
yan yen 안顔.颜.顏-晏眼雁암岩-巖.岩언彦-偃堰焉言諺.谚엄-儼.俨嚴.严奄掩淹연姸.妍延-嚥.咽宴沇沿演烟煙.烟燕硏.研硯.砚筵縯衍염-厭.厌炎焰琰艶閻.阎鹽.盐인-咽湮험-驗.验|담淡섬-剡순-巡암-庵癌菴엄-俺연-挻涎鉛.铅.鈆은殷음-淫저-這.这
yang yang 앙-仰央怏殃秧鴦.鸯양楊.杨洋陽.阳養.养-佯恙揚.扬敭暘.旸樣.样瀁煬.炀痒瘍.疡羊|상-詳.详영映英-霙
yao yao 교-咬묘-杳약-葯.药藥.药요堯.尧耀-夭妖姚嶢.峣搖.摇.揺曜燿.耀瑤.瑶窈窯.窑繇腰要謠.谣.謡遙.遥邀효-爻肴|도-陶약-約.约요-僥.侥유-幼猶.犹由踰.逾
ye yeh 알-謁.谒액-掖液腋야-也倻冶夜揶椰爺.爷耶野업業.业-嶪엽燁.烨葉.叶-曄.晔예-曳혈-頁.页|갈-喝고-蠱.蛊사-射서-墅여-餘.余인-咽
yi i 기-沂액-縊.缢억億.亿-憶.忆抑檍臆역-亦役易疫繹.绎譯.译驛.驿예藝.艺-乂刈裔詣.诣유-遺.遗을乙읍-揖邑의儀.仪宜意義.义-依倚懿椅毅疑矣艤.舣薏蟻.蚁衣誼.谊議.议醫.医이伊-以夷姨已彛怡異.异痍移肄苡貽.贻飴.饴익益翊翼-瀷翌일一逸-佚佾壹溢鎰.镒혁-奕흘-屹희-噫|기-崎綺.绮錡.锜몌-袂미-尾사-巳蛇석-夕釋.释설-泄洩.泄시-施실-失아-蛾애-艾야-也언-焉위-褘.袆유維.维이-荑익-謚.谥인印질-迭태-台怠희姬.姫熙.煕
yin yin 윤尹胤은殷銀.银-垠慇.殷誾.訚隱.隐음音-吟淫蔭.荫陰.阴飮.飲.饮인印寅-因姻引絪茵蚓靷.纼|금-芩기-圻沂암-闇.暗언-言연-烟縯인-湮일-壹흠欽.钦
ying ying 경-硬승-蠅.蝇앵-櫻.樱罌.罂鶯.莺鸚.鹦영影映暎英-塋.茔楹渶潁.颍濚瀛瀯煐營.营瑛瓔.璎盈穎.颖纓.缨迎鍈.锳霙응應.应-膺鷹.鹰형瀅.滢-灐熒.荧瑩.莹螢.萤鎣.蓥|경景-俓莖.茎령-逞승-繩.绳앙-央형-泂滎.荥
yo yo
yong yung 영永泳-詠.咏옹-壅擁.拥癰.痈邕雍饔용勇庸鏞.镛-俑傭.佣埇墉慂涌湧.涌用甬踊|용容우-遇유-臾
you yu 우佑友祐-優.优又右尤憂.忧郵.邮욱-栯유有-侑宥幼幽悠攸柚楢油游猶.犹猷由誘.诱遊.游酉釉|수-脩銹.锈요-繇
yu yu 서-嶼.屿어魚.鱼-圄御於.于漁.渔瘀禦.御語.语馭.驭齬.龉여余-予歟.欤璵礖與.与艅輿.舆轝.舆餘.余역-域예-譽.誉豫預.预오-娛.娱옥玉-獄.狱鈺.钰욕-慾.欲欲浴우宇愚禹雨-于寓玗瑀盂紆.纡羽芋虞迂遇隅雩욱昱煜郁-彧稶울-亐鬱.郁유裕-兪喩庾愈愉揄楡瑜癒.愈臾萸諛.谀諭.谕踰.逾逾육育-堉毓율-聿휼-鷸.鹬|서-舒아-衙알-閼.阏오吾-吳.吴.呉懊梧澳왕-王우-釪욱-栯울-蔚원-苑위-尉죽-粥혹-或
yuan yuan 엔-円연淵.渊-緣.缘鳶.鸢원元園.园媛源遠.远-原員.员圓.圆垣嫄寃怨愿援沅湲爰猿瑗苑袁轅.辕院願.愿鴛.鸳|연-捐涓완-宛阮운-隕.陨윤允천-穿
yue yueh 낙樂.乐락樂.乐악岳-嶽약-約.约躍.跃열悅.悦-閱.阅.閲왈-曰월月-越鉞.钺
yun yun 균筠-勻.匀畇온-縕.缊蘊.蕴운云運.运雲.云-橒殞.殒澐熉耘芸蕓.芸隕.陨韻.韵윤允-奫贇.赟鈗잉-孕훈-暈.晕|균均순-筍.笋원-員.员怨윤尹-玧
za tsa 잡-雜.杂찰-紮.扎
zai tsai 자-仔재再在宰載.载-哉栽渽災.灾縡|재才
zan tsan 잠-暫.暂簪찬贊.赞-瓚.瓒讚.赞
zang tsang 장-臟.脏臧葬贓.赃|장-藏
zao tsao 조-早棗.枣燥璪糟繰.缲藻蚤躁造遭착-鑿.凿|조-槽초草
ze tse 책-責.责측-仄칙-則.则택澤.泽-擇.择|적-謫.谪조-措직稷측-側.侧
zei tsei 적-賊.贼
zen tsen |참-僭
zeng tseng 증-增.増憎甑繒.缯贈.赠|재-縡종-綜.综증-曾.曽
zha cha 갑-閘.闸사-乍査渣詐.诈작-炸차-箚착-搾.榨찰-札타-咤|알-軋.轧저-齟.龃찰-紮.扎책-柵.栅
zhai chai 재-齋.斋적-摘착-窄채-債.债寨砦택宅|적-翟제-祭책-責.责택-擇.择
zhan chan 담-湛잔-棧.栈盞.盏전-展戰.战氈.毡輾.辗점-占粘霑.沾참-斬.斩站첨-沾瞻詹탄-綻.绽|겸謙.谦단-袒전-顫.颤점-點.点
zhang chang 장章長.长-丈仗帳.帐張.张掌暲杖樟獐璋障창彰-漲.涨脹.胀
zhao chao 도-棹櫂소昭-召沼炤쇠-釗.钊조照-兆爪肇詔.诏趙.赵초-招|조朝-嘲晁蚤착-着
zhe che 습-褶자-者蔗저-這.这적-謫.谪절-折浙접-摺.折차-遮착-着철哲喆-轍.辙첩-輒.辄칩-蟄.蛰|도-堵섭-攝.摄
zhei chei
zhen chen 견-甄수-圳잠-箴정禎.祯貞.贞-偵.侦楨.桢湞.浈진振珍.珎眞.真鎭.鎮.镇-桭榛畛疹臻袗診.诊賑.赈軫.轸陣.阵震짐-斟朕침-枕砧針.针鍼|감-戡정-鼎진-唇溱縝.缜陳.陈
zheng cheng 쟁-爭.争箏.筝諍.诤錚.铮정政正-姃幀.帧征整晸炡鄭.郑鉦.钲증-拯烝症蒸證.证징-徵.征청-鯖.鲭|승承정禎.祯貞.贞-丁偵.侦
zhi chih 식埴植-殖자-炙제-制製.制즐-櫛.栉즙-汁지志智枝知芝-之只咫址指摯.挚支旨枳止沚祉祗紙.纸肢脂至芷蜘誌.志贄.贽趾직直-稙織.织職.职질-侄姪.侄帙桎瓆秩窒膣蛭質.质집-執.执척-擲.掷蹠陟隻.只체-滯.滞치治致-値值峙幟.帜梔.栀痔稚穉緻.致置雉|기-伎祁耆시-恃식-識.识실實.实씨-氏애-埃저-抵지-砥遲.迟징-徵.征
zhong chung 종種.种鍾.钟-終.终腫.肿踵鐘.钟중中仲重-衆.众총-塚.冢충忠-衷|공-蚣동童-董충-蟲.虫
zhou chou 주周-呪宙州晝.昼洲紂.纣胄舟週.周酎죽-粥추-皺.皱축-軸.轴취-驟.骤|유-柚육育주-侏注紬.䌷추-諏.诹축-祝탁-啄훼-喙
zhu chu 수洙-茱銖.铢자-煮저-佇.伫渚猪箸紵.纻著.着貯.贮제-諸.诸조-助주主朱柱株珠-住侏注炷蛛註.注誅.诛鑄.铸駐.驻죽-竹촉-囑.嘱燭.烛축-祝竺筑築.筑逐|두斗-枓逗서-庶속-屬.属여-予저-楮苧.苎藷.薯제-除조-阻주-澍줄-茁지-之추-騶.驺축-軸.轴출-朮
zhua chua |조-爪
zhuai chuai |전-轉.转
zhuan chuan 전-塼專.专篆轉.转찬-撰饌.馔|단-湍돈-沌손-巽전-傳.传
zhuang chuang 당-戇.戆撞상-狀.状장壯.壮莊.庄-庄粧.妆裝.装|당-幢동-憧
zhui chui 철-綴.缀추-墜.坠追錐.锥췌-贅.赘|대-隊.队수-垂隧추-椎치致퇴-槌
zhun chun 순-諄.谆준準.准-准|돈-旽둔-屯순淳純.纯
zhuo cho 작-斫灼酌졸-拙줄-茁착-捉탁卓-倬啄擢晫濁.浊濯琸|도-棹저-箸著.着준準.准척-蹠탁-琢
zi tzu 자子-咨姉姿字孜恣滋玆紫自諮.谘資.资재-梓滓지-漬.渍치-淄緇.缁輜.辎|사-事자-仔疵차-次
zong tsung 종宗-倧棕綜.综縱.纵踪총-摠總.总|종從.从
zou tsou 주-奏走추-諏.诹鄒.邹騶.驺|추-芻.刍
zu tsu 저-詛.诅조祖-俎租組.组阻족-族足鏃.镞졸-卒|저-菹축-蹴
zuan tsuan 찬-纂纘.缵鑽.钻
zui tsui 죄-罪최最취-嘴醉|저-咀퇴-堆
zun tsun 존-尊준-樽遵
zuo tso 작作-昨조-祚좌佐-坐左座주-做탁-琢|사-乍좌-挫착-鑿.凿초-酢醋촬-撮
";

/// Surnames of Korea and their hanja with Hanyu Pinyin, the most usual first.
#[rustfmt::skip]
pub const SURNAMES_OF_KOREA: &str = "\
김 金 jin
이 李 li 伊 yi 異.异 yi
박 朴 piao
최 崔 cui
정 鄭.郑 zheng 丁 ding 程 cheng
강 姜 jiang 康 kang 強.强 qiang
조 趙.赵 zhao 曺 cao
윤 尹 yin
장 張.张 zhang 章 zhang 蔣.蒋 jiang
임 林 lin 任 ren
한 韓.韩 han
오 吳.吴 wu
서 徐 xu
신 申 shen 辛 xin 愼 shen
권 權.权 quan
황 黃.黄 huang
안 安 an
송 宋 song
류 柳 liu 劉.刘 liu
유 劉.刘 liu 兪 yu 柳 liu 庾 yu
전 全 quan 田 tian 錢.钱 qian
홍 洪 hong
고 高 gao
문 文 wen
양 梁 liang 楊.杨 yang 樑.梁 liang
손 孫.孙 sun
배 裵 pei 裴 pei
백 白 bai
허 許.许 xu
남 南 nan
심 沈 shen
노 盧.卢 lu 魯.鲁 lu 路 lu
하 河 he 夏 xia
곽 郭 guo
성 成 cheng 星 xing
차 車.车 che
주 朱 zhu 周 zhou
우 禹 yu 于 yu
구 具 ju 丘 qiu 邱 qiu
민 閔.闵 min
나 羅.罗 luo
진 陳.陈 chen 秦 qin 晉.晋 jin
지 池 chi 智 zhi
엄 嚴.严 yan
채 蔡 cai
원 元 yuan 袁 yuan
천 千 qian 天 tian
방 方 fang 房 fang 龐.庞 pang
공 孔 kong 公 gong
현 玄 xuan
함 咸 xian
변 卞 bian 邊.边 bian
염 廉 lian 閻.阎 yan
여 呂.吕 lv 余 yu
추 秋 qiu 鄒.邹 zou
도 都 dou 道 dao
소 蘇.苏 su 邵 shao
석 石 shi 昔 xi
선 宣 xuan
설 薛 xue 偰 xie
마 馬.马 ma
길 吉 ji
연 延 yan 連.连 lian 燕 yan
위 魏 wei 韋.韦 wei
표 表 biao
명 明 ming
기 奇 qi 箕 ji
반 潘 pan 班 ban
왕 王 wang
금 琴 qin
옥 玉 yu
육 陸.陆 lu
인 印 yin
맹 孟 meng
제 諸.诸 zhu
모 牟 mou 毛 mao
탁 卓 zhuo
국 鞠 ju 國.国 guo
어 魚.鱼 yu
은 殷 yin
편 片 pian
용 龍.龙 long
예 芮 rui 藝.艺 yi
경 慶.庆 qing 景 jing
봉 奉 feng
사 史 shi 舍 she
부 夫 fu
가 賈.贾 jia 賈.贾 jia
복 卜 bo
태 太 tai
목 睦 mu
형 邢 xing
계 桂 gui
피 皮 pi
두 杜 du
감 甘 gan
동 董 dong
음 陰.阴 yin
온 溫.温 wen
호 扈 hu 胡 hu
시 施 shi 柴 chai
빈 賓.宾 bin
범 范 fan
좌 左 zuo
팽 彭 peng
승 承 cheng
간 簡.简 jian
상 尙 shang 商 shang
갈 葛 ge
단 段 duan 單.单 shan
견 甄 zhen
당 唐 tang
화 化 hua
창 昌 chang
옹 邕 yong 雍 yong
순 舜 shun 淳 chun
아 阿 a
빙 冰 bing
종 鍾.钟 zhong
풍 馮.冯 feng
대 大 da
엽 葉.叶 ye
궁 弓 gong
평 平 ping
돈 頓.顿 dun
초 楚 chu 肖 xiao
자 慈 ci
점 占 zhan
필 弼 bi
내 乃 nai 奈 nai
뢰 雷 lei 賴.赖 lai
매 梅 mei
묵 墨 mo
만 萬.万 wan
낭 浪 lang
섭 葉.叶 ye 聶.聂 nie
근 斤 jin
학 郝 hao
운 芸 yun
묘 苗 miao
판 判 pan
영 榮.荣 rong
곡 曲 qu
포 包 bao 鮑.鲍 bao
해 海 hai
교 橋.桥 qiao
애 艾 ai
삼 森 sen
탄 彈.弹 dan
";

/// Surnames of China: Hanyu Pinyin, spellings in use elsewhere.
#[rustfmt::skip]
pub const SURNAMES_OF_CHINA: &str = "\
ai ngai hian oi
an on ann ang
ao ngo
ba
bai po pak pek peh
ban pang
bao pau pow po pou
bei pui puay
ben
bi put pat bik
bian pin piang
bie pit piak
bing peng
bo pok poh bak pak pek peh
bu puk pok po pou poh
cai choi tsoi chua chai
cang chong chang
cao cho tso chou chow chau
cen sum shum sam ngim
cha
chai cha
chang cheung cheong chiang sheung sheong seong siong
chao chow chau
che chia
chen chan tan
cheng shing sing seng ching thia
chi tsz tee see
chong
chu thi soo chor cho
cong chung chong
cui chui choi chwee
da
dai te to
dang tong
deng tang
di tik dick tek
diao tiu teow tiau
ding teng
dong tong tang
dou tau tao toh
du to tao toe tou toh too tuk
duan tuen tun teung
e ngok ngak
er
fa fat
fan huang han
fang fong png pung pang piong
fei pei hwee hui
feng fung fong pang hong
fu foo poo poh fuk fok hok hoo
gai ko koi
gan kon kam
gao ko kou koh kor kow kau
ge kot quat kat kuah kho kor
geng kang kuang
gong kong kiong keng konh
gou ngao
gu koo koh koe kuk kok khoo
guan kwun kun kuang kwan
guang kwong kuong
gui kui kwai kuai kwee
guo kwok kuok kuoc kueh kuek kok
ha
hai hoi heoi
han hon hang
hang hong
hao kok how hak
he hor hoh wo vo hua hoa
heng hang huang
hong ang wung vang
hou hau hao hoh
hu woo wu vu oh foo hoo
hua wa wah va hoa fa huay
huai wai
huan wan van huang wun vun
huang wong vong ng bong
hui wai vai hwee
huo fok kak khak
ji kai koi kei kee kwai kuai kwee kui kut kat kit kik chek
jia ka kia kah
jian kan kang
jiang cheung cheong chio keung keong kiang kong kang
jiao chiu chio cheow chiau
jin kam kim kan king keung chun chon
jing king keng gin cheng
ju kui koi keu ker kok
kan
kang hong khang
ke or o koa kwa
kong hung hong khong
kou kau kao koh
kuai
kuang hong kwang kwong fong
kui ngwee ngui kwee
lai nai
lan lam nam nah
lang long
lao lo lou low
lei lui loi
leng lang
li lee lei lai loi
lian lim liam lin liang
liang leung leong neo nio
liao liu lio leow
lin lam lim lun lon liang
ling leng
liu lau lao lew liew low
long loong leng leong
lou lau lao loo
lu lui loi li loh lo lou loo low luk lok lek
luan luen luang
luo law lor lok loke
ma beh mua
mai mak beh
man mun muan
mao mo mou moh mor mau mow
mei mui boey buay
meng mang mung mong bang
mi mai bee mei mik
miao miu mio miau mau mok
mie nieh ne
min man miang
ming meng
mo mok mak bak
mou mao
mu muk mok mo mou mor
na
nai nang leng
nan
ni ngai geh goi
nian nin nee
nie nip lip niap
ning neng leng
niu nau nao new ngau ngao goo
nong long
ou au ao ow
pan poon pun phua
pang pong phong fung fong phang
pei pui puay per
peng pang peh pong phong
ping peng pheng
pu po pou phoo poh
qi chik chek chai chee kei kee
qian chin zee chee
qiang keung keong kiang khiang
qiao kiu kio keow
qin chun ching iam kam kim
qiu yau iao iau khoo kau kao kew chau chao chew sau sao khew
qu wat vat kut kuk kok khek kek kui koi keu
quan chuen chun chuang kuen kun kuan kuang
que kuit kuet kuek kueh
ran ziam jiam
rao yiu io jeow jiau
ren yam iam zim jim
rong wing veng ving yong yung iong jong
ru yu u joo
ruan yuen un ngwan nguang
rui ioi juay
sang song sng seung
sha sa sua
shan sin siang san
shang sheung seong siang
shao siu shiu sio shaw seow
she sheh se sia siah
shen shum sum sam sim sing san sun son
sheng shing seng
shi sze si see su shek sek cheoh chioh ser
shou sau sao sew
shu soo su chok sok
shuai soi
shuang sheung seong sang
shui sui soi chwee chui
si ssu sze see
song soong shong chung chong
su so sou soh suk sok
sun suen soon sng
suo sok soh
tai thai
tan tam tham
tang tong tng thong
tao to tou tau tow
teng tang theng
tian tin chan tim
tong thong
tu to tou too
wan man buang
wang wong vong ong heng
wei wai wee ngai gui ngui ngwee way we
wen man boon wan van woon oon bung
weng yung iong ang eng
wo iok
wu ng goh ngo vu woo ngoh mo mou boo oh
xi hai hee tsik chek cheoh chioh lio khiah kiah chap sip sik
xia ha hay
xian ham
xiang hong hang heung heong hiang sheung seong
xiao siu shiu sio seow siao
xie tse che cheah tay kai hai hye
xin san sun son sing
xing ying ieng hiah hia hang heng sying sing seng
xiong hung hong him yoong
xu hui hoi hee koh chui tsui choi su chee sui soi soo seoi
xuan suen sun suang
xue sit sih
xun son soon sung
yan yim im giam ngiam ngan gan yin in ang
yang yeung ieong yeo yeoh ngiang
yao yiu iu io yeo
ye ip yip yap
yi yik iek ngee yee ek
yin yan ian yam hng wan un eung ying iam yim
ying ieng eng
yong iong
you yau iao yew
yu u zu joo ju yee yue eu woo ngoh ngor yuk iok hiok wat vat
yuan yuen un iun wang nguang
yue ut wak ngok
yun wan van hoon hung
zai choi chai
zan
zang chong chang chan
zeng tsang chang chan tjan
zhai chak tek
zhan cham kam kham jim tsim chim chiam
zhang cheung cheong teo teoh chio chioh
zhao chiu chio teo tio
zhen yan ian ying
zheng cheang tay ching
zhi chi tze chee
zhong chong cheng chng tong
zhou chow chau chao chew
zhu choo chuk chok
zhuang chong chng
zhuo cheuk cheok toh chok
zi
zong chung chong
zou chau chow chao chew chou
zu cho chou choh
zuo chor jor cho
";
