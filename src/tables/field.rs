//! What name fields hold beside a name. Generated from `field/*.tsv`, which name the source of every row, by the tests of `name/field.rs`;
//! UPDATE_TABLES=1 renews it.

/// `field/phrases.tsv` without languages and sources.
#[rustfmt::skip]
pub const PHRASES: &str = "\
aka	alias
a k a	alias
also known as	alias
known as	alias
alias	alias
better known as	alias
commonly known as	alias
otherwise known as	alias
auch bekannt als	alias
bekannt als	alias
genannt	alias
alias dit	alias
egalement connu sous le nom de	alias
connu sous le nom de	alias
surnomme	alias
tambien conocido como	alias
conocido como	alias
alias el	alias
conosciuto come	alias
noto come	alias
tambem conhecido como	alias
conhecido como	alias
он же	alias
она же	alias
также известный как	alias
также известная как	alias
известный как	alias
по прозвищу	alias
псевдоним	alias
він же	alias
вона ж	alias
також відомий як	alias
відомий як	alias
일명	alias
별칭	alias
본명	alias
가명	alias
又名	alias
别名	alias
別名	alias
化名	alias
也叫	alias
亦称	alias
亦稱	alias
通称	alias
المعروف باسم	alias
المعروف ب	alias
الملقب	alias
الملقب ب	alias
diger adi	alias
namı diğer	alias
nam i diger	alias
fka	former
f k a	former
formerly known as	former
formerly	former
previously known as	former
previously	former
frueher	former
früher	former
vormals	former
ehemals	former
anciennement	former
precedemment	former
autrefois	former
anteriormente	former
antes conocida como	former
ранее	former
прежнее название	former
бывшее	former
бывший	former
бывшая	former
прежде	former
раніше	former
колишня назва	former
개명 전	former
曾用名	former
原名	former
前称	former
voorheen	former
precedentemente	former
nee	birth
née	birth
maiden name	birth
geb	birth
geboren	birth
geborene	birth
nacida	birth
nacido	birth
в девичестве	birth
урожденная	birth
урождённая	birth
урожд	birth
урожденный	birth
до замужества	birth
девичья фамилия	birth
у дівоцтві	birth
дівоче прізвище	birth
уроджена	birth
z domu	birth
rozena	birth
rozená	birth
旧姓	birth
本姓	birth
原姓	birth
geboren als	birth
dba	trade
d b a	trade
doing business as	trade
t a	trade
trading as	trade
operating as	trade
o a	trade
trading under the name	trade
tradename	trade
exercant sous le nom	trade
nom commercial	trade
enseigne	trade
nombre comercial	trade
operando como	trade
действующий под названием	trade
торговая марка	trade
on behalf of	behalf
obo	behalf
o b o	behalf
for and on behalf of	behalf
for the account of	behalf
acting for	behalf
by order of	behalf
c o	behalf
care of	behalf
attn	behalf
im auftrag von	behalf
zu haenden	behalf
z hd	behalf
im namen von	behalf
au nom de	behalf
pour le compte de	behalf
a l attention de	behalf
от имени	behalf
по поручению	behalf
в лице	behalf
in liquidation	state
in administration	state
in receivership	state
under liquidation	state
in bankruptcy	state
dissolved	state
deceased	state
so called	state
in abwicklung	state
in insolvenz	state
sogenannte	state
sogenannter	state
en liquidation	state
en redressement judiciaire	state
soi disant	state
en liquidacion	state
en concurso	state
в ликвидации	state
в стадии ликвидации	state
так называемый	state
так называемая	state
так называемое	state
ликвидировано	state
у стані ліквідації	state
так званий	state
так звана	state
in vereffening	state
in liquidatie	state
in liquidazione	state
born	birth
né	birth
";

/// `field/titles.tsv` without languages and sources.
#[rustfmt::skip]
pub const TITLES: &str = "\
님	glued
씨	glued
대표님	glued
대표이사	glued
대표	glued
선생님	glued
선생	glued
박사	glued
교수	glued
사장	glued
회장	glued
위원장	glued
장군	glued
국장	glued
부장	glued
동지	glued
변호사	glued
기자	glued
대통령	glued
총리	glued
장관	glued
의원	glued
귀하	glued
先生	glued
女士	glued
小姐	glued
太太	glued
夫人	glued
同志	glued
博士	glued
教授	glued
经理	glued
總經理	glued
总经理	glued
老师	glued
老師	glued
将军	glued
將軍	glued
主席	glued
总统	glued
總統	glued
部长	glued
部長	glued
董事长	glued
董事長	glued
律师	glued
律師	glued
医生	glued
醫生	glued
さん	glued
様	glued
殿	glued
氏	glued
社長	glued
会長	glued
여사	word
상무	word
전무	word
차장	word
과장	word
팀장	word
실장	word
κυριος	word
κυρια	word
δρ	word
καθηγητης	word
στρατηγος	word
ბატონი	word
ქალბატონი	word
დოქტორი	word
გენერალი	word
պարոն	word
տիկին	word
տիար	word
դոկտոր	word
גברת	word
ד'ר	word
פרופ	word
פרופסור	word
הרב	word
אלוף	word
גנרל	word
пані	word
госпожа	word
гражданин	word
гражданка	word
полковник	word
майор	word
капитан	word
лейтенант	word
адмирал	word
президент	word
министр	word
акад	word
академик	word
проф	word
السيدة	word
الأستاذ	word
استاذ	word
المهندس	word
مهندس	word
اللواء	word
العميد	word
الدكتوره	word
senora	word
monsieur	word
madame	word
mme	word
mlle	word
maitre	word
herr	word
dipl	word
signor	word
signora	word
dott	word
avv	word
senhor	word
senhora	word
efendi	word
frau	word
senor	word
";

/// `field/entities.tsv` without languages and sources.
#[rustfmt::skip]
pub const ENTITIES: &str = "\
AElig	U+00C6
Aacute	U+00C1
Acirc	U+00C2
Agrave	U+00C0
Aring	U+00C5
Atilde	U+00C3
Auml	U+00C4
Ccedil	U+00C7
ETH	U+00D0
Eacute	U+00C9
Ecirc	U+00CA
Egrave	U+00C8
Euml	U+00CB
Iacute	U+00CD
Icirc	U+00CE
Igrave	U+00CC
Iuml	U+00CF
Ntilde	U+00D1
OElig	U+0152
Oacute	U+00D3
Ocirc	U+00D4
Ograve	U+00D2
Oslash	U+00D8
Otilde	U+00D5
Ouml	U+00D6
Scaron	U+0160
THORN	U+00DE
Uacute	U+00DA
Ucirc	U+00DB
Ugrave	U+00D9
Uuml	U+00DC
Yacute	U+00DD
Yuml	U+0178
aacute	U+00E1
acirc	U+00E2
aelig	U+00E6
agrave	U+00E0
amp	U+0026
aring	U+00E5
atilde	U+00E3
auml	U+00E4
ccedil	U+00E7
eacute	U+00E9
ecirc	U+00EA
egrave	U+00E8
eth	U+00F0
euml	U+00EB
gt	U+003E
iacute	U+00ED
icirc	U+00EE
igrave	U+00EC
iuml	U+00EF
laquo	U+00AB
lsquo	U+2018
lt	U+003C
mdash	U+2014
micro	U+00B5
nbsp	U+00A0
ndash	U+2013
ntilde	U+00F1
oacute	U+00F3
ocirc	U+00F4
oelig	U+0153
ograve	U+00F2
ordf	U+00AA
ordm	U+00BA
oslash	U+00F8
otilde	U+00F5
ouml	U+00F6
quot	U+0022
raquo	U+00BB
rsquo	U+2019
scaron	U+0161
szlig	U+00DF
thorn	U+00FE
uacute	U+00FA
ucirc	U+00FB
ugrave	U+00F9
uuml	U+00FC
yacute	U+00FD
yuml	U+00FF
apos	U+0027
";

/// `field/code_pages.tsv` without languages and sources.
#[rustfmt::skip]
pub const CODE_PAGES: &str = "\
windows-1252	20AC FFFD 201A 0192 201E 2026 2020 2021 02C6 2030 0160 2039 0152 FFFD 017D FFFD FFFD 2018 2019 201C 201D 2022 2013 2014 02DC 2122 0161 203A 0153 FFFD 017E 0178 00A0 00A1 00A2 00A3 00A4 00A5 00A6 00A7 00A8 00A9 00AA 00AB 00AC 00AD 00AE 00AF 00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00B8 00B9 00BA 00BB 00BC 00BD 00BE 00BF 00C0 00C1 00C2 00C3 00C4 00C5 00C6 00C7 00C8 00C9 00CA 00CB 00CC 00CD 00CE 00CF 00D0 00D1 00D2 00D3 00D4 00D5 00D6 00D7 00D8 00D9 00DA 00DB 00DC 00DD 00DE 00DF 00E0 00E1 00E2 00E3 00E4 00E5 00E6 00E7 00E8 00E9 00EA 00EB 00EC 00ED 00EE 00EF 00F0 00F1 00F2 00F3 00F4 00F5 00F6 00F7 00F8 00F9 00FA 00FB 00FC 00FD 00FE 00FF
windows-1251	0402 0403 201A 0453 201E 2026 2020 2021 20AC 2030 0409 2039 040A 040C 040B 040F 0452 2018 2019 201C 201D 2022 2013 2014 FFFD 2122 0459 203A 045A 045C 045B 045F 00A0 040E 045E 0408 00A4 0490 00A6 00A7 0401 00A9 0404 00AB 00AC 00AD 00AE 0407 00B0 00B1 0406 0456 0491 00B5 00B6 00B7 0451 2116 0454 00BB 0458 0405 0455 0457 0410 0411 0412 0413 0414 0415 0416 0417 0418 0419 041A 041B 041C 041D 041E 041F 0420 0421 0422 0423 0424 0425 0426 0427 0428 0429 042A 042B 042C 042D 042E 042F 0430 0431 0432 0433 0434 0435 0436 0437 0438 0439 043A 043B 043C 043D 043E 043F 0440 0441 0442 0443 0444 0445 0446 0447 0448 0449 044A 044B 044C 044D 044E 044F
";

/// `field/numbers.tsv` without languages and sources.
#[rustfmt::skip]
pub const NUMBERS: &str = "\
one	c1
two	c2
three	c3
four	c4
five	c5
six	c6
seven	c7
eight	c8
nine	c9
ten	c10
eleven	c11
twelve	c12
thirteen	c13
fourteen	c14
fifteen	c15
sixteen	c16
seventeen	c17
eighteen	c18
nineteen	c19
first	o1
second	o2
third	o3
fourth	o4
fifth	o5
sixth	o6
seventh	o7
eighth	o8
ninth	o9
tenth	o10
eleventh	o11
twelfth	o12
thirteenth	o13
fourteenth	o14
fifteenth	o15
sixteenth	o16
seventeenth	o17
eighteenth	o18
nineteenth	o19
twenty	t20
twentieth	o20
thirty	t30
thirtieth	o30
forty	t40
fourty	t40
fortieth	o40
fifty	t50
fiftieth	o50
sixty	t60
sixtieth	o60
seventy	t70
seventieth	o70
eighty	t80
eightieth	o80
ninety	t90
ninetieth	o90
один	c1
два	c2
три	c3
четыре	c4
пять	c5
шесть	c6
семь	c7
восемь	c8
девять	c9
десять	c10
одиннадцать	c11
двенадцать	c12
тринадцать	c13
четырнадцать	c14
пятнадцать	c15
шестнадцать	c16
семнадцать	c17
восемнадцать	c18
девятнадцать	c19
первый	o1
первая	o1
первое	o1
первого	o1
первой	o1
второй	o2
вторая	o2
второе	o2
второго	o2
третий	o3
третья	o3
третье	o3
третьего	o3
четвертый	o4
четвертая	o4
четвертое	o4
четвертого	o4
пятый	o5
пятая	o5
пятое	o5
пятого	o5
шестой	o6
шестая	o6
шестое	o6
шестого	o6
седьмой	o7
седьмая	o7
седьмое	o7
седьмого	o7
восьмой	o8
восьмая	o8
восьмое	o8
восьмого	o8
девятый	o9
девятая	o9
девятое	o9
девятого	o9
десятый	o10
десятая	o10
десятое	o10
десятого	o10
двадцать	t20
тридцать	t30
сорок	t40
пятьдесят	t50
шестьдесят	t60
семьдесят	t70
восемьдесят	t80
девяносто	t90
eins	c1
zwei	c2
drei	c3
vier	c4
funf	c5
sechs	c6
sieben	c7
acht	c8
neun	c9
zehn	c10
erste	o1
erster	o1
erstes	o1
zweite	o2
zweiter	o2
zweites	o2
dritte	o3
dritter	o3
drittes	o3
vierte	o4
vierter	o4
funfte	o5
funfter	o5
sechste	o6
siebte	o7
achte	o8
neunte	o9
zehnte	o10
premier	o1
premiere	o1
deuxieme	o2
troisieme	o3
quatrieme	o4
cinquieme	o5
sixieme	o6
septieme	o7
huitieme	o8
neuvieme	o9
dixieme	o10
primer	o1
primero	o1
primera	o1
segundo	o2
segunda	o2
tercer	o3
tercero	o3
tercera	o3
cuarto	o4
cuarta	o4
quinto	o5
quinta	o5
sexto	o6
septimo	o7
octavo	o8
noveno	o9
decimo	o10
academy	unit
administration	unit
army	unit
battalion	unit
bank	unit
brigade	unit
bureau	unit
committee	unit
company	unit
corps	unit
department	unit
directorate	unit
division	unit
economic	unit
factory	unit
group	unit
institute	unit
ministry	unit
office	unit
plant	unit
regiment	unit
room	unit
section	unit
squad	unit
unit	unit
workshop	unit
академия	unit
армия	unit
батальон	unit
бригада	unit
бюро	unit
комитет	unit
департамент	unit
дивизия	unit
завод	unit
институт	unit
корпус	unit
отдел	unit
полк	unit
управление	unit
цех	unit
armee	unit
bataillon	unit
werk	unit
";

/// `field/short_names.tsv` without languages and sources.
#[rustfmt::skip]
pub const SHORT_NAMES: &str = "\
md	mohammad	always
mohd	mohammad	always
mohmd	mohammad	always
muhd	mohammad	always
mhd	mohammad	always
mohamd	mohammad	always
mo	mohammad	dotted
moh	mohammad	dotted
mtra	maria	always
ma	maria	dotted
wm	william	always
willm	william	always
will	william	dotted
jno	john	always
jn	john	always
chas	charles	always
chs	charles	dotted
jas	james	always
geo	george	dotted
thos	thomas	always
robt	robert	always
rob	robert	dotted
saml	samuel	always
sam	samuel	dotted
danl	daniel	always
dan	daniel	dotted
benj	benjamin	always
ben	benjamin	dotted
fredk	frederick	always
fred	frederick	dotted
jos	joseph	dotted
edwd	edward	always
edw	edward	dotted
richd	richard	always
rich	richard	dotted
fco	francisco	always
gmo	guillermo	always
anto	antonio	always
fdo	fernando	always
jse	jose	always
igncio	ignacio	always
ign	ignacio	dotted
alexr	alexander	always
alex	alexander	dotted
nichs	nicholas	always
nich	nicholas	dotted
patk	patrick	always
pat	patrick	dotted
margt	margaret	always
marg	margaret	dotted
eliz	elizabeth	always
elizth	elizabeth	always
cath	catherine	always
philp	philip	always
phil	philip	dotted
ал	александр	dotted
вл	владимир	dotted
ник	николай	dotted
серг	сергей	dotted
мих	михаил	dotted
григ	григорий	dotted
дм	дмитрий	dotted
евг	евгений	dotted
mª	maria	always
";

/// `field/places.tsv` without languages and sources.
#[rustfmt::skip]
pub const PLACES: &str = "\
crimea	Crimea	any
krimea	Crimea	any
crimean peninsula	Crimea	any
крым	Crimea	any
krym	Crimea	any
krim	Crimea	any
krymskaya	Crimea	any
крымский	Crimea	any
крим	Crimea	any
die krim	Crimea	any
crimee	Crimea	any
kirim	Crimea	any
qirim	Crimea	any
크림	Crimea	any
크리미아	Crimea	any
克里米亚	Crimea	any
克里米亞	Crimea	any
القرم	Crimea	any
クリミア	Crimea	any
krimi	Crimea	any
севастополь	Crimea	any
sevastopol	Crimea	any
sewastopol	Crimea	any
симферополь	Crimea	any
simferopol	Crimea	any
ялта	Crimea	any
керчь	Crimea	any
kerch	Crimea	any
feodosiya	Crimea	any
feodosia	Crimea	any
феодосия	Crimea	any
евпатория	Crimea	any
yevpatoriya	Crimea	any
evpatoria	Crimea	any
yevpatoria	Crimea	any
джанкой	Crimea	any
dzhankoy	Crimea	any
dzhankoi	Crimea	any
алушта	Crimea	any
alushta	Crimea	any
алупка	Crimea	any
alupka	Crimea	any
бахчисарай	Crimea	any
bakhchisaray	Crimea	any
bakhchisarai	Crimea	any
армянск	Crimea	any
красноперекопск	Crimea	any
белогорск крым	Crimea	any
инкерман	Crimea	any
inkerman	Crimea	any
балаклава	Crimea	any
сімферополь	Crimea	any
simferopil	Crimea	any
керч	Crimea	any
феодосія	Crimea	any
євпаторія	Crimea	any
yevpatoriia	Crimea	any
красноперекопськ	Crimea	any
армянськ	Crimea	any
jewpatorija	Crimea	any
feodossija	Crimea	any
kertsch	Crimea	any
aluschta	Crimea	any
bachtschyssaraj	Crimea	any
symferopol	Crimea	any
kercz	Crimea	any
akyar	Crimea	any
akmescit	Crimea	any
aqmescit	Crimea	any
aqyar	Crimea	any
kefe	Crimea	any
gozleve	Crimea	any
bagcasaray	Crimea	any
canköy	Crimea	any
세바스토폴	Crimea	any
심페로폴	Crimea	any
塞瓦斯托波尔	Crimea	any
辛菲罗波尔	Crimea	any
yalta	Crimea	UA RU
jalta	Crimea	UA RU
судак	Crimea	UA RU
sudak	Crimea	UA RU
саки	Crimea	UA RU
saki	Crimea	UA RU
sebastopol	Crimea	UA RU
donetsk people s republic	the so-called Donetsk People's Republic	any
donetsk peoples republic	the so-called Donetsk People's Republic	any
dpr donetsk	the so-called Donetsk People's Republic	any
donetsk dpr	the so-called Donetsk People's Republic	any
донецкая народная республика	the so-called Donetsk People's Republic	any
днр	the so-called Donetsk People's Republic	any
donetskaya narodnaya respublika	the so-called Donetsk People's Republic	any
донецька народна республіка	the so-called Donetsk People's Republic	any
donetska narodna respublika	the so-called Donetsk People's Republic	any
volksrepublik donezk	the so-called Donetsk People's Republic	any
republique populaire de donetsk	the so-called Donetsk People's Republic	any
republica popular de donetsk	the so-called Donetsk People's Republic	any
dnr	the so-called Donetsk People's Republic	UA RU
dpr	the so-called Donetsk People's Republic	UA RU
luhansk people s republic	the so-called Luhansk People's Republic	any
lugansk people s republic	the so-called Luhansk People's Republic	any
luhansk peoples republic	the so-called Luhansk People's Republic	any
lpr luhansk	the so-called Luhansk People's Republic	any
луганская народная республика	the so-called Luhansk People's Republic	any
лнр	the so-called Luhansk People's Republic	any
luganskaya narodnaya respublika	the so-called Luhansk People's Republic	any
луганська народна республіка	the so-called Luhansk People's Republic	any
luhanska narodna respublika	the so-called Luhansk People's Republic	any
volksrepublik lugansk	the so-called Luhansk People's Republic	any
republique populaire de lougansk	the so-called Luhansk People's Republic	any
republica popular de lugansk	the so-called Luhansk People's Republic	any
lnr	the so-called Luhansk People's Republic	UA RU
lpr	the so-called Luhansk People's Republic	UA RU
cuba	Cuba	last
republic of cuba	Cuba	last
republica de cuba	Cuba	last
куба	Cuba	last
kuba	Cuba	last
古巴	Cuba	last
쿠바	Cuba	last
iran	Iran	last
islamic republic of iran	Iran	last
иран	Iran	last
ایران	Iran	last
ايران	Iran	last
伊朗	Iran	last
이란	Iran	last
irao	Iran	last
north korea	North Korea	last
dprk	North Korea	last
dpr korea	North Korea	last
d p r korea	North Korea	last
democratic people s republic of korea	North Korea	last
d p r k	North Korea	last
кндр	North Korea	last
северная корея	North Korea	last
корейская народно демократическая республика	North Korea	last
북한	North Korea	last
조선민주주의인민공화국	North Korea	last
북조선	North Korea	last
朝鲜	North Korea	last
朝鮮	North Korea	last
北韓	North Korea	last
nordkorea	North Korea	last
coree du nord	North Korea	last
corea del norte	North Korea	last
corea del nord	North Korea	last
北朝鮮	North Korea	last
coreia do norte	North Korea	last
";
