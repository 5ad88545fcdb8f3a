//! Cantonese readings of Chinese characters. Generated from `han_cantonese.tsv`, which names the source, by the
//! tests of `romanize/han/cantonese.rs`; UPDATE_TABLES=1 renews it.

/// For every pair of a Mandarin and a Korean reading, in their order, how its characters are mostly read. In Jyutping.
#[rustfmt::skip]
pub const USUAL: &str = "\
aa ngaam oi ai on am aan ngong ngou aau bat baa baat baa baai baak maak baai baai bun baan baan bong paang \
bong bok bou baau bou paau bui bak bei bui bei bun ban bung bang bik bei bei bik bai bei bat bik bin \
bin bin biu bit ban bing bing ban bok but baak paak baak bo bou bou bat bou caat caai coi coi caam caan \
saan caam caan caam cong cong cou cou caak cak sam zang cang caa caa caap caa caat caai caai caan sim sim saan \
cin caam zin cim soeng coeng coeng soeng caau ciu caau ce cit caak san sam can cam sam caang cing cing sing sing \
cing cing cing caang hek ci ci cek ci cik cik ci cik ci cung sung cung cung sau cau cau cau cau cau \
cau co cuk cyu ceoi cyu cyu co zuk co cuk zeot hong cyun syun cyun cyun cyun cong cong cong cong seoi ceoi \
ceoi ceoi seon ceon ceon coek cuk zyut ci ci ci cung cung cau cou cuk cyut zok cuk cuk saan seoi ceoi seoi \
ceoi cyun cyun cou co co co cyut daat daap daai daa daap doi dai toi daan taan daam daan daam dong dong dou \
duk dak dak dik dang dai dik dai dei dik dai din dim diu diu diu diu dip dit dip ding dung dou dau \
dau dou duk dou dou dyun deoi deoi deoi deon deon teon do cyun do dok dyut ngo ngok aat ak ngo jan ji \
ji faat fat faat fat faan faan faan faan fong fei fai fan fung fung fau fu bok fu fuk fu fu fat fuk \
gaa koi goi gon gam gong gong gou gou go gok got go gaak gwo got gap gaak kap gan gan gang gang gang \
gung gwang gung hung gau gu guk gwat gwaa gwaat gwaa gwaai gun gun gwaan gwong gwai faai gwai gwai gwai gwai kui gwan \
gwo gwok gwok haa hoi waan hon zim hon haam hong hang hou kok hou hou ho hot ho kok hap hat haak wo \
hat hak han han hang hang waang wang hung wang gwang hau huk wu fat - waa waat waak waai waai wun wun wun \
wun wong waang wai fai wai wui wai fai fun wan fok wok waak fo wok wut wok git gik gai gei gik kap \
gei gat zik zai zik zai zik zip zik zat cap zik gei gaa gaa gaap gaat gaap gaan gaam gin gim gin gim \
gaan cim zin zim cim zin zim laam goeng zoeng gok gaau giu hiu ziu zau haau gaai kit gaai git gip kit git \
gaai git ze zit zip ze zit gaai kit kit gan ging gan gam ging gan zeon zeon zam gang ging ging zing zing \
ging gwing kwan gwing gau gau gau zau zau geoi geoi geoi guk gwat kek gat zeoi zeoi gyun gyun gyun zyun zeon gok \
kyut gwat kyut zoek zyut fok kyut gwan gwan zeon kaak hoi kaai hon ham laam hong kong haau o kok hot haak fo \
hak kat han hang haang hung kau kau fu huk fat huk kwaa gwaai faai kui fun kwong fong kwai kui kwai kwai ngai \
kwai kwan kut kwok fut laa laat laap laap loi laai loi laai laan laan laan laam long lou lok lou lou liu lak \
leoi leoi leoi leoi lak leoi laang ling lai lik lai leot lei lap lai loeng lim lin lim loeng liu liu lit lip \
lam leon lam jam ling ling lau luk lung lung lung lau lou lou lou luk lou luk lyun lyun lyun leon leon lo \
lok lo lok leoi luk leoi leot lei seot loek maa maa maai mak maan mong maang mong mou maau mau mo mui mai \
mut mei mun mun mun mang mung mik mik mat mai mat mat bei min min miu miu miu mit ming man ming mau \
mo mok mut mak mou mut mak mau mau mok mou muk mou mou naa naat naap naa noi naan naam nong nou nou \
naau naau neot noi nyun jam nang nei nik jik ngai ji nin nim lin nim nim noeng noeng niu niu nip ngit nip \
jit nip ning ning jing ning nau ngau nung lung nou nou nyun no nok neoi joek au ng ngau paa paak paai paai \
paai pun pun pong paau pui pui pun pung paang paang pik pei pei pat pin pin piu pit pan ping ban ping pang \
ping pok put paak po fau pok pou buk pou pou buk hat hei kai kei zi cai jap ci cap cai cik cat \
hai kwai ngat kaa hap ham kin kim hin kim cam jyun cim cin cim cin cim jin him koeng coeng coeng haau kiu \
kiu ciu hip sit ce cip kan kam sam zeon can cam jam king cing cing king kung kau cau cau keoi heoi kuk \
keoi kuk wat ceoi ceoi hyun hyun cyun cyun kok kyut kyut zoek kok kwan seon jin jim joeng jiu je jit jan jam \
jing jat wing jung jung jau juk jyu juk jyu jap jyun jyun seoi jeoi jeon joek saat zaap saa si sak saan saam \
song sou sou sap sik sat sam zang saa saat caat haa sai saan saam sin sim saan caak sin soeng siu zoek saau \
se sit sip sam san san sam sap sang sing sing sing sik si sek si sai sik sai sat sap si sik sat \
sap si si sik haa sau syu so suk syu suk seot syu syu suk syu seot syu caat seoi seoi saan soeng soeng \
seoi seoi seon sok sek syut si si sung sung sung sung sau sau sou suk suk syun seoi seoi seoi syun seon so \
sok so so suk taat daap taa taap toi toi taan taam taan taam tong tong tou tou tou tik tang tang sai tai \
tai tik tai tim tin tin tin tim tiu tiu tiu tit tip ting ting tung tung tung tau tau tau tou tuk dat \
dat tou teon teoi teoi tan tyun tan tok to tok tyut mat waa waa waai ngoi maan wun jyun mong wong mei wai \
wai wai wai man man wan ung ngo ak waat juk wo wai mou mou mou mat ng uk ngat ng hat kai gwik \
kap saai saai sai sik sai sat zaap sik sik hai hei kap hei haa haap haap haa hat haap haap gaan jin sin \
sin cim jin haan haam hin him jin jim soeng soeng hong hoeng haau siu siu haau hot haai se sit sit haai hit \
hip haai kwai san sam hing jan jam sing hang jing hing hung hing hung sau nau jau seoi zuk seoi seot heoi juk \
cuk heoi heoi seot syun hin jyun hyun soek syut joek jyut hoe seon seon seon cam fan ngaa aat aat ngaai ngaan ngaam \
jin jim jin jim jin jim joeng joeng ngaau miu joek jiu ngaau jit jik je jip jip jai jip ji ai jik jik \
ngai wai jyut jap ji ji jik jat jik ngat ji wan ngan jam jan ngaang jing jing jing jing jing wing jung jung \
jau jau jau zeoi jyu jyu wik jyu jyu juk juk jyu juk wat jyu juk wat wat jyun jyun jyun lok ngok joek \
jyut joek jyut wan wan wan wan jan wan zaap zaat zai zoi zaam zaan zong zou zok zaak zak zak zaak caak zang \
zaap zaa zaa zaap zaa zaat zaa zaai zaak zaak zaai zaak zaam zaan zin zim zaam zim zaan zoeng zoeng zaau ziu ciu \
ziu ziu zip ze ze zaak zit zip ze zoek zit zip zat jan zan zam zing zan zam zam zang zing zing zi \
cing zik zek zai zit zap zi zik zat zap zik zai zi zung zung cung zung zau zuk zau zuk zaau zyu zyu \
zyu zyu zo zyu zuk zuk zuk zyun zaan zong zong zong zeoi zeoi zeoi zeon zeon zoek zyut zyut zuk zok zi zi \
zi zi zung zung zau zau zo zou zuk zeot zyun zeoi zeoi zeoi zyun zeon zok zou zo zou doek";

/// The characters that are read otherwise.
#[rustfmt::skip]
pub const OTHERS: &str = "\
aa 亞啞鴉
aai 隘
aan 晏
aang 罌
aap 鴨
ang 鶯
baa 叭
baai 唄湃
baak 蘗迫
baan 斑班瘢頒
baau 爆
bai 跛
beng 柄病餠
bing 屛
bit 必珌馝
bok 泊
bong 峀
bou 褒
bui 浿
bun 叛畔
caa 査
caam 杉
caan 殘
caat 獺
cai 薺齊
can 畛疹診
cau 嗅
ce 奢斜邪
cek 尺
ceoi 徐隋隨
ceon 巡循旬栒秦
ceot 出
ci 似匙厠始幟恃矢豕
cin 踐
cing 拯
cip 鏶
cit 切設轍
ciu 昭肖超
coek 倬卓灼芍
coeng 庠祥窓翔詳長
coi 賽
cong 廠敞昶
cou 燥躁醋
cuk 束涑矗速
cung 松涌重
cyu 佇曙柱紵署貯
cyun 竄
daai 帶戴
dai 悌砥隷隸
dak 特
dan 燉
dek 笛
deoi 錞
dit 帙秩
doek 啄
dung 慟
faa 化花
faai 塊
faan 瓣
fai 沸費
fan 婚昏
fau 浮艀阜
fong 幌恍愰慌晃晄榥滉荒
fu 乎呼琥脯虎
fui 喙奎恢悔晦洧灰誨魁
fuk 洑
fun 歡驩
gaai 价佳偕
gaam 緘
gaan 繭
gaang 耕
gap 急蛤
gei 杞碁
geng 鏡頸
ging 劤
giu 嬌嶠矯轎驕
goek 脚
goeng 羌
goi 改
gong 江絳講降
gou 鎬
gun 脘
gung 芎
gwaan 慣關
gwai 季悸饋
gwang 轟
gwok 廓
haai 孩駭骸
haang 桁
haau 巧烋
hai 係兮系繫
hak 刻
ham 含憾闞
hang 莖
hap 俠
hau 口
hei 器棄欺氣汽玘豈起釐
heoi 去
him 慊謙
hin 愆顯騫
hing 卿慶磬脛輕
hiu 曉梟驍
ho 可苛
hok 學殼鶴
hong 匡筐腔
hyun 塤壎渲煖絢
hyut 血
jaa 也
jai 洩
jam 昑
jan 慇殷胤隱
jap 翕
jau 丘坵繇邱酋
jeoi 裔
ji 易綺
jim 剡
jing 認
jiu 蟯
joeng 釀鍈
jung 翁
jyu 亐
jyun 婉完宛沿熉琓琬縣
kai 稽
kam 妗衿襟
kau 構溝臼舅
ke 茄騎
kei 冀畸驥
keoi 俱拒拘距駒
kim 鍼
king 鯨
koek 却
koi 愾慨
kong 慷狂礦鑛
kui 澮繪賄
kut 豁
kwai 槻規
kwan 菌
kyun 拳權
laai 拉
laau 撈
lai 犁
lei 驪
leoi 戾裏裡
leon 卵
li 唎
loi 賚
lou 驢
lyun 戀聯
lyut 劣
maang 孟猛
maau 牡矛茅貌
mau 畝
mei 寐糜靡魅
meng 茗
miu 窈
mo 摸
mok 剝
mun 滿瞞
naai 乃
naau 橈錨
nai 泥
nam 稔
nan 撚
nap 粒
nei 彌餌
ngaa 瓦
ngaai 乂刈艾
ngaak 額
ngaan 硏
ngaau 淆
ngai 僞危嵬巍毅艤蟻魏
ngau 勾鉤
ngo 臥
ngoi 碍
ngon 岸
nip 捻
no 娜
ok 堊惡
ou 墺奧懊澳
paak 柏栢珀
paan 攀盼
pai 批
pan 噴
pang 朋
pei 婢嬖裨鄙
pin 編遍
pong 蚌謗
pou 抱泡袍
pui 倍徘蓓
put 醱
saa 乷
saang 省
saap 颯
sai 嘶壻
san 桭辰
sat 寔
sau 愁漱璹
sei 四死
sek 石錫
seoi 墅
seon 信埈楯焞
sin 倩癬茜贍
sit 薛
siu 兆肇
so 莎
soek 燿
song 爽
sou 數鬚
syu 樗
syun 悛篆
taai 太態汰泰貸
taan 亶
tai 堤
tan 褪
teng 廳
ting 鋌
tiu 苕
to 舵
tou 燾禱
tyun 團豚
waa 罫
waak 畵
waan 宦幻彎患挽灣環輓頑
wai 彙諱
wang 弘泓
wing 潁穎
wo 禍鍋
wu 嗚塢汚烏芋鄔
wui 徊
wun 垣援晥爰
zaak 擲
zaang 爭
zaap 集
zaau 嘲爪
zak 側
zan 縝
zau 岫袖
ze 借謝
zek 瘠隻
zeng 井鄭
zeoi 序敍
zeon 榛臻
zi 伺嗣寺巳祀飼
zik 値值夕席汐湜蓆
zin 顫
zip 浹
zo 俎阻
zoek 晫琸
zoeng 像橡象
zuk 俗濁
zung 憁訟誦頌
";
