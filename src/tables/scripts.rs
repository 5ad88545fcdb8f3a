//! Letters of other scripts and the Latin letters they stand for. Generated from `scripts/*.tsv`, which name the source of every
//! row, by the tests of `romanize/foreign/units.rs`; UPDATE_TABLES=1 renews it.

/// `scripts/greek.tsv` without its sources.
#[rustfmt::skip]
pub const GREEK: &str = "\
^γκ	gk g k:20
^μπ	b mp:10
^ντ	nt d
α	a
αι	ai ae e ay:5
αυ	av au:5 aw:10
αυθ	afth aut:10 auth
αυκ	afk auk
αυλ	avl aul pavl:20
αυξ	afx aux
αυπ	afp aup
αυσ	afs aus
αυτ	aft aut
αυφ	af auf
αυχ	afch auch afh
β	v b:10
γ	g y:20 gh:10 j:25 i:40
γγ	ng g
γε	ge ye ghe:10 je:15
γι	gi y yi j:10 ghi:10 i:30
γκ	gk g ng gh:5 k:30
γξ	nx gx
γχ	nch gch nh
δ	d dh:10
ε	e ai:20
ει	ei i y:10 e:20
ευ	ev eu ef:10
ευθ	efth eut eft
ευκ	efk euk
ευξ	efx eux
ευπ	efp eup
ευς$	efs eus eas:20
ευσ	efs eus
ευσ$	efs eus eas:20
ευτ	eft eut
ευφ	ef euf
ευχ	efch efh euch
ζ	z
η	i e:5 y:15 ee:10
ηυ	iv if:10
θ	th t:15
ι	i y:10 j:15
ια	ia ya ja:10
ιω	io yo jo:10
κ	k c:5 ck:5
λ	l
μ	m
μπ	mp b mb:5
ν	n
ντ	nt d:5 nd:5
ξ	x ks cs:20
ο	o
οι	oi i:5 oe y:15 e:20
ου	ou u oo w:15 o:20
π	p
ρ	r rh:5
ς	s
ς$	s _:50
σ	s z:15
τ	t
τζ	tz dz j:10 dj:10
τσ	ts tz:5 c:20 ch:10 tch:15
υ	y i u:5
υι	yi i ui
φ	f ph
χ	ch h kh x:10 k:20
χι	chi hi khi shi:15
ψ	ps
ω	o ou:20 w:30
";

/// `scripts/georgian.tsv` without its sources.
#[rustfmt::skip]
pub const GEORGIAN: &str = "\
ა	a
ბ	b
გ	g gu:10
დ	d
ე	e ye:15 eh:10
ვ	v w:5
ზ	z s:20
თ	t th:5
ი	i y:10 ee:15
კ	k c:10
ლ	l
მ	m
ნ	n
ო	o
პ	p
ჟ	zh j:5 z:20
რ	r
ს	s
ტ	t
უ	u ou:5 oo:10
ფ	p ph f:15
ქ	k kh:5 q:10
ღ	gh g:5 r:30
ყ	q k:5 kh:10 qh:5
შ	sh ch:10 sch:5
ჩ	ch tch:5 tsch:5
ც	ts tz:5 c:15
ძ	dz z:20
წ	ts tz:5 c:15
ჭ	ch tch:5 tsch:5
ხ	kh h:10 x:10 ch:15
ჯ	j dj:5 dzh:5 dsch:10 g:20
ჰ	h g:25
ჱ	ey e
ჲ	y i
ჳ	vi wi
ჴ	q kh:5
ჵ	ho o
";

/// `scripts/armenian.tsv` without its sources.
#[rustfmt::skip]
pub const ARMENIAN: &str = "\
^ե	ye e je:10
^ո	vo o:5 wo:10
ա	a
բ	b p:10
գ	g k:10
դ	d t:10
ե	e ye:5
եա	ea ia ya
եան$	ean ian yan
եւ	ev yev:5 ew:5
զ	z s:20
է	e
ը	y e:5 u:10 a:15 i:15 _:15
թ	t th:5
ժ	zh j:5 dj:15 z:20
ի	i y:10 ee:15
իա	ia ya iya
իկյան$	ikyan ikian iguian:5 iquian:10
լ	l
խ	kh x:5 h:10 ch:15
ծ	ts dz:10 c:10 tz:5
կ	k g:10 c:15 gu:15
հ	h _:25 g:30
ձ	dz ts:10 j:15 tz:10
ղ	gh g:5 l:10 kh:15 r:30
ճ	ch j:10 tch:5 c:10 dj:15
մ	m
յ	y h:10 j:10 i:10 _:30
յան$	yan ian ean:5 jan:10
ն	n
շ	sh ch:10 s:15 sch:5
ո	o
ու	u ou oo:10 v:20 w:20
չ	ch tch:5 c:10 tsch:5
պ	p b:10
ջ	j ch:10 dj:5 dzh:5 tch:15
ռ	r
ս	s
վ	v w:5
տ	t d:10
ր	r
ց	ts c:10 tz:5
ւ	v w:5 u:10
փ	p ph:5
ք	k q:5 c:15 kh:10
օ	o
ֆ	f
և	ev yev:5 ew:5 eo:20
";

/// `scripts/kana.tsv` without its sources.
#[rustfmt::skip]
pub const KANA: &str = "\
あ	a u:15 o:25 e:25 ar:10 ah:5 er:15 ha:25
い	i y:5 e:10 ee ie:5 yi:5 hi:25 ea:10
いぇ	ye je:5 ie
う	u w:5 oo wu:5 ou v:25 hu:25 o:25
うぃ	wi vi:15 whi wee we:15 wy
うぇ	we whe wa:15 wai:10 ve:20
うぉ	wo wa:10 wal:10 war:10 quo:30
え	e a:15 ae:5 ye:10 ai:10 he:25 ei:10 y:30
お	o au:10 oh:5 aw:15 a:25 wo:10 ow:10 ho:25 ou:10
か	ka ca cka kah:5 cah:5 ckah:5 ker:10 kar:10 car:10 cker:10 ckar:10 ku:15 cu:15 qu:15 cha:15 cku:15 cer:20 chah:20 ko:25 kor:25 co:25 cor:25 cher:25 char:25 cko:25 ckor:25 ke:30 chu:30 cke:30
が	ga gah:5 gha:5 ger:10 gar:10 ghah:10 gua:10 gu:15 gher:15 ghar:15 guah:15 ghu:20 guer:20 guar:20 go:25 gor:25 guu:25 ge:30 gho:30 ghor:30
き	ki ky kee cki cky ckee kie:5 ckie:5 ke:10 kea:10 key:10 kei:10 ci:10 cy:10 cee:10 cke:10 ckea:10 ckey:10 ckei:10 cie:15 chi:15 chy:15 chee:15 ce:20 cea:20 cey:20 cei:20 chie:20 che:25 chea:25 chey:25 chei:25
きゃ	kya kia ka:10
きゅ	kyu kiu ku:10 kew:10 keu:10 kyoo
きょ	kyo kio keo:10 kyoh
ぎ	gi gy gee gie:5 ghi:5 ghy:5 ghee:5 ge:10 gea:10 gey:10 gei:10 ghie:10 gui:10 guy:10 guee:10 ghe:15 ghea:15 ghey:15 ghei:15 guie:15 gue:20 guea:20 guey:20 guei:20
ぎゃ	gya gia ga:10
ぎゅ	gyu giu gu:10 gew:10 geu:10 gyoo
ぎょ	gyo gio geo:10 gyoh
く	ku koo kou cu coo cou qu cku ckoo ckou k:5 c:5 q:5 ck:5 kew:10 kue:10 cue:10 que:10 ckew:10 ckue:10 chu:15 choo:15 chou:15 ke:20 kle:20 cew:20 cle:20 ch:20 cke:20 ckle:20 ko:25 co:25 chew:25 chue:25 cko:25 ce:30
くぁ	qua kwa
くぉ	quo
ぐ	gu goo gou g:5 ghu:5 ghoo:5 ghou:5 gew:10 gue:10 gh:10 guu:10 guoo:10 guou:10 ghew:15 ghue:15 ge:20 gle:20 guew:20 guue:20 go:25 ghe:25 ghle:25 gho:30 gule:30
ぐぁ	gua gwa
け	ke cke kae:5 cae:5 ckae:5 ka:10 kai:10 kea:10 kei:10 ce:10 ca:10 cai:10 cka:10 ckai:10 ckea:10 ckei:10 kay:15 cay:15 che:15 ckay:15 cea:20 cei:20 chae:20 cha:25 chai:25 chea:25 chei:25 ki:30 chay:30 cki:30
げ	ge gae:5 ghe:5 ga:10 gai:10 gea:10 gei:10 ghae:10 gue:10 gay:15 gha:15 ghai:15 ghea:15 ghei:15 guae:15 ghay:20 gua:20 guai:20 guea:20 guei:20 guay:25 gi:30
こ	ko co cko koh:5 coh:5 ckoh:5 kau:10 kou:10 kow:10 koa:10 kor:10 cau:10 cou:10 cow:10 coa:10 cor:10 ckau:10 ckou:10 ckow:10 ckoa:10 ckor:10 kaw:15 caw:15 cho:15 ckaw:15 ka:20 ca:20 choh:20 cka:20 ku:25 cu:25 qu:25 chau:25 chou:25 chow:25 choa:25 chor:25 cku:25 chaw:30
ご	go goh:5 gho:5 gau:10 gou:10 gow:10 goa:10 gor:10 ghoh:10 guo:10 gaw:15 ghau:15 ghou:15 ghow:15 ghoa:15 ghor:15 guoh:15 ga:20 ghaw:20 guau:20 guou:20 guow:20 guoa:20 guor:20 gu:25 gha:25 guaw:25 ghu:30 gua:30
さ	sa sah:5 ser:10 sar:10 tha:10 su:15 thah:15 ther:20 thar:20 cer:20 so:25 sor:25 thu:25 se:30
ざ	za zah:5 zer:10 zar:10 zu:15 sa:15 sah:20 tha:20 ja:20 zo:25 zor:25 ser:25 sar:25 thah:25 jah:25 ze:30 su:30 ther:30 thar:30 jer:30 jar:30
し	shi si sy she:15 ci:10 cy:10 thi:15 sea:10 sch:20 sh:15 se:20 see cee:10
しぇ	she sche che:10 sha:15
しゃ	sha sya scha cha:10 shar:5 sia:10
しゅ	shu syu sch:5 sh:5 schu chu:10 s:20 su:15 shoo
しょ	sho syo scho cho:10 shaw:5
じ	ji zi gi dji ge:15 zhi:5 zy dge:15 di:15 gy j:15 jy sy:15 si:15 je:15
じぇ	je ge jae:5 ja:15 dje che:25
じゃ	ja zya dja gia zha:5 jar:5
じゅ	ju zyu dju giu zhu:5 ge:20 jou joo
じょ	jo zyo djo gio jho geo geor:5 joe
す	su soo sou s:5 sew:10 sue:10 thu:10 thoo:10 thou:10 th:15 se:20 sle:20 thew:20 thue:20 cew:20 so:25 the:30 thle:30 ce:30
ず	zu zoo zou z:5 zew:10 zue:10 su:15 soo:15 sou:15 ze:20 zle:20 s:20 thu:20 thoo:20 thou:20 ju:20 joo:20 jou:20 zo:25 sew:25 sue:25 th:25 j:25 thew:30 thue:30 jew:30 jue:30
せ	se sae:5 sa:10 sai:10 sea:10 sei:10 the:10 ce:10 say:15 thae:15 tha:20 thai:20 thea:20 thei:20 cea:20 cei:20 thay:25 si:30
ぜ	ze zae:5 za:10 zai:10 zea:10 zei:10 zay:15 se:15 sae:20 the:20 je:20 sa:25 sai:25 sea:25 sei:25 thae:25 jae:25 zi:30 say:30 tha:30 thai:30 thea:30 thei:30 ja:30 jai:30 jea:30 jei:30
そ	so soh:5 sau:10 sou:10 sow:10 soa:10 sor:10 tho:10 saw:15 thoh:15 sa:20 thau:20 thou:20 thow:20 thoa:20 thor:20 su:25 thaw:25 tha:30
ぞ	zo zoh:5 zau:10 zou:10 zow:10 zoa:10 zor:10 zaw:15 so:15 za:20 soh:20 tho:20 jo:20 zu:25 sau:25 sou:25 sow:25 soa:25 sor:25 thoh:25 joh:25 saw:30 thau:30 thou:30 thow:30 thoa:30 thor:30 jau:30 jou:30 jow:30 joa:30 jor:30
た	ta tah:5 tha:5 ter:10 tar:10 thah:10 tu:15 ther:15 thar:15 thu:20 to:25 tor:25 te:30 tho:30 thor:30
だ	da dah:5 dha:5 der:10 dar:10 dhah:10 du:15 dher:15 dhar:15 tha:15 dhu:20 thah:20 do:25 dor:25 ther:25 thar:25 de:30 dho:30 dhor:30 thu:30
ち	chi ti ci:5 tchi che:15 ch:15 tch:15 ty:10 tsi:10
ちぇ	che ce:5 cze:5 tche tsche cha:15
ちゃ	cha tya tscha tcha char:5 cia:10
ちゅ	chu tyu tchu ciu:10
ちょ	cho tyo tcho cio:10
ぢ	ji di zi
ぢゃ	ja dya
ぢゅ	ju dyu
ぢょ	jo dyo
つ	tsu tu ts:10 tz:10 z:20 zu:15 t:30
つぁ	tsa za
つぇ	tse ze ce:10
つぉ	tso zo
づ	zu du dzu
て	te tae:5 the:5 ta:10 tai:10 tea:10 tei:10 thae:10 tay:15 tha:15 thai:15 thea:15 thei:15 thay:20 ti:30
てぃ	ti ty tea tee te:15 thi:5
で	de dae:5 dhe:5 da:10 dai:10 dea:10 dei:10 dhae:10 day:15 dha:15 dhai:15 dhea:15 dhei:15 the:15 dhay:20 thae:20 tha:25 thai:25 thea:25 thei:25 di:30 thay:30
でぃ	di dy dee de:15 dhi:5 dea
でゅ	du dew:5 due
と	to toh:5 tho:5 tau:10 tou:10 tow:10 toa:10 tor:10 thoh:10 t:15 taw:15 thau:15 thou:15 thow:15 thoa:15 thor:15 ta:20 th:20 thaw:20 tu:25 tha:25 thu:30
とぅ	tu too tou tw:5
ど	do doh:5 dho:5 dau:10 dou:10 dow:10 doa:10 dor:10 dhoh:10 d:15 daw:15 dhau:15 dhou:15 dhow:15 dhoa:15 dhor:15 tho:15 da:20 dh:20 dhaw:20 thoh:20 du:25 dha:25 thau:25 thou:25 thow:25 thoa:25 thor:25 dhu:30 th:30 thaw:30
どぅ	du doo dou dw:5
な	na nah:5 ner:10 nar:10 nu:15 kna:15 knah:20 no:25 nor:25 kner:25 knar:25 ne:30 knu:30
に	ni ny nee nie:5 ne:10 nea:10 ney:10 nei:10 kni:15 kny:15 knee:15 knie:20 kne:25 knea:25 kney:25 knei:25
にゃ	nya nia na:10
にゅ	nyu niu nu:10 new:10 neu:10 nyoo
にょ	nyo nio neo:10 nyoh
ぬ	nu noo nou n:5 new:10 nue:10 knu:15 knoo:15 knou:15 ne:20 nle:20 kn:20 no:25 knew:25 knue:25
ね	ne nae:5 na:10 nai:10 nea:10 nei:10 nay:15 kne:15 knae:20 kna:25 knai:25 knea:25 knei:25 ni:30 knay:30
の	no noh:5 nau:10 nou:10 now:10 noa:10 nor:10 naw:15 kno:15 na:20 knoh:20 nu:25 knau:25 knou:25 know:25 knoa:25 knor:25 knaw:30
は	ha hah:5 her:10 har:10 hu:15 wha:20 ho:25 hor:25 whah:25 ja:25 he:30 wher:30 whar:30 jah:30
ば	ba bah:5 va:5 ber:10 bar:10 vah:10 bu:15 ver:15 var:15 vu:20 bo:25 bor:25 wa:25 be:30 vo:30 vor:30 wah:30
ぱ	pa pah:5 per:10 par:10 pu:15 po:25 por:25 pe:30
ひ	hi hy hee hie:5 he:10 hea:10 hey:10 hei:10 whi:20 why:20 whee:20 whie:25 ji:25 jy:25 jee:25 whe:30 whea:30 whey:30 whei:30 jie:30
ひゃ	hya hia ha:10
ひゅ	hyu hiu hu:10 hew:10 heu:10 hyoo
ひょ	hyo hio heo:10 hyoh
び	bi by bee bie:5 vi:5 vy:5 vee:5 be:10 bea:10 bey:10 bei:10 vie:10 ve:15 vea:15 vey:15 vei:15 wi:25 wy:25 wee:25 wie:30
びゃ	bya bia ba:10
びゅ	byu biu bu:10 bew:10 beu:10 byoo
びょ	byo bio beo:10 byoh
ぴ	pi py pee pie:5 pe:10 pea:10 pey:10 pei:10
ぴゃ	pya pia pa:10
ぴゅ	pyu piu pu:10 pew:10 peu:10 pyoo
ぴょ	pyo pio peo:10 pyoh
ふ	fu hu f:5 ph:5 v:10 pf:15 foo fou:5 who:10 phu h:20
ふぁ	fa pha far:5 va:20 phar:5 fu:20
ふぃ	fi phi fy vi:20 phy fe:20
ふぇ	fe phe fa:15 fai:10
ふぉ	fo pho fau:10 faw:15 for:5 vo:20
ふゅ	fu few:5 hu:20
ぶ	bu boo bou b:5 vu:5 voo:5 vou:5 bew:10 bue:10 v:10 vew:15 vue:15 be:20 ble:20 bo:25 ve:25 vle:25 wu:25 woo:25 wou:25 vo:30 w:30
ぷ	pu poo pou p:5 pew:10 pue:10 pe:20 ple:20 po:25
へ	he hae:5 ha:10 hai:10 hea:10 hei:10 hay:15 whe:20 whae:25 je:25 hi:30 wha:30 whai:30 whea:30 whei:30 jae:30
べ	be bae:5 ve:5 ba:10 bai:10 bea:10 bei:10 vae:10 bay:15 va:15 vai:15 vea:15 vei:15 vay:20 we:25 bi:30 wae:30
ぺ	pe pae:5 pa:10 pai:10 pea:10 pei:10 pay:15 pi:30
ほ	ho hoh:5 hau:10 hou:10 how:10 hoa:10 hor:10 haw:15 ha:20 who:20 hu:25 whoh:25 jo:25 whau:30 whou:30 whow:30 whoa:30 whor:30 joh:30
ぼ	bo boh:5 vo:5 bau:10 bou:10 bow:10 boa:10 bor:10 voh:10 baw:15 vau:15 vou:15 vow:15 voa:15 vor:15 ba:20 vaw:20 bu:25 va:25 wo:25 vu:30 woh:30
ぽ	po poh:5 pau:10 pou:10 pow:10 poa:10 por:10 paw:15 pa:20 pu:25
ま	ma mah:5 mer:10 mar:10 mu:15 mo:25 mor:25 me:30
み	mi my mee mie:5 me:10 mea:10 mey:10 mei:10
みゃ	mya mia ma:10
みゅ	myu miu mu:10 mew:10 meu:10 myoo
みょ	myo mio meo:10 myoh
む	mu moo mou m:5 mew:10 mue:10 me:20 mle:20 mo:25
め	me mae:5 ma:10 mai:10 mea:10 mei:10 may:15 mi:30
も	mo moh:5 mau:10 mou:10 mow:10 moa:10 mor:10 maw:15 ma:20 mu:25
や	ya ia ja:5 ea:15
ゆ	yu u:10 iu you ju:5 eu:10 yoo
よ	yo io jo:5 eo:15
ら	ra la rah:5 lah:5 rer:10 rar:10 ler:10 lar:10 wra:10 ru:15 lu:15 wrah:15 wrer:20 wrar:20 ro:25 ror:25 lo:25 lor:25 wru:25 re:30 le:30
り	ri ry ree li ly lee rie:5 lie:5 re:10 rea:10 rey:10 rei:10 le:10 lea:10 ley:10 lei:10 wri:10 wry:10 wree:10 wrie:15 wre:20 wrea:20 wrey:20 wrei:20
りゃ	rya ria ra:10 lya lia la:10
りゅ	ryu riu ru:10 rew:10 reu:10 ryoo lyu liu lu:10 lew:10 leu:10 lyoo
りょ	ryo rio reo:10 ryoh lyo lio leo:10 lyoh
る	ru roo rou lu loo lou r:5 l:5 rew:10 rue:10 lew:10 lue:10 wru:10 wroo:10 wrou:10 wr:15 re:20 rle:20 le:20 wrew:20 wrue:20 ro:25 lo:25 wre:30 wrle:30
れ	re le rae:5 lae:5 ra:10 rai:10 rea:10 rei:10 la:10 lai:10 lea:10 lei:10 wre:10 ray:15 lay:15 wrae:15 wra:20 wrai:20 wrea:20 wrei:20 wray:25 ri:30 li:30
ろ	ro lo roh:5 loh:5 rau:10 rou:10 row:10 roa:10 ror:10 lau:10 lou:10 low:10 loa:10 lor:10 wro:10 raw:15 law:15 wroh:15 ra:20 la:20 wrau:20 wrou:20 wrow:20 wroa:20 wror:20 ru:25 lu:25 wraw:25 wra:30
わ	wa ua va:20 oa:10
ゐ	i wi
ゑ	e we
を	o wo
ん	n m:5 ng:15
ゔ	vu v bu:10 b:15 w:20
ゔぁ	va wa:10 var:5
ゔぃ	vi wi:10 vy ve:15 vee
ゔぇ	ve we:10 vei:10 va:15
ゔぉ	vo wo:10 vau:10
ゔゅ	vu view:10
";

/// `scripts/hebrew.tsv` without its sources.
#[rustfmt::skip]
pub const HEBREW: &str = "\
^א	a e i o u ou:5 oo:5 y:30 h:30 ei ai ea:10 au:10 eu:10
^ה	h _:30 ha he
^ו	v w o:30 u:20
^י	y j i:10 ye ya e:25 hi:30
^ע	a e i o u _:10 ei ai
א	a ae:10 e:15 _:20 o:25 i:30
א$	a ah:5 e:20 _:30 i:40
ב	b v w:20 bh:15
ג	g j:20 gh:5 gu:5
ג'	j g:5 dj:5 zh:10 gi:5 dzh:10
ד	d dh:10 th:30
ה	h _:20 a:20 e:25
ה$	a ah:5 e:5 eh:5 h:10 o:15 _:15 ia:10 er:30
ו	o u ou oo oe:10 ue:10 v:5 w:5 au:10 aw:10 oa:10 ow:10 ew:15 y:40 a:40 eu:10 ough:15 i:50 e:50
ו$	o u ow:5 ou:5 oo:5 v:15 w:20 ov:20 au:10 eau:10 ew:10 ue:10 oe:10 ough:15 aux:15 ot:20
וו	v w o:25 u:25
ז	z s:15 ts:30 c:40
ז'	zh j g:5 z:10 s:20
ח	h ch kh:5 x:15 j:15 _:40 k:30
ח$	h ch kh ach ah:5 ich x:20 g:30 _:30
ח'	kh h:10
ט	t th:10
י	i y e:15 ee ea:5 ie ei:5 ai:5 ey:5 ay:5 j:15 a:40 oy:10 _:45 u:40 igh:15 yi:5 ue:20
י$	i y ie ee:5 ey ay:5 ai ei:5 e:15 oy:10 _:50 ea:10 ij:5 j:5 igh:15
יי	ei ai ay ey i y ie:5 j:15 ye:5 ij:5 e:20 a:20 ae:10 ea:15
ך	ch kh k:10 h:10
כ	k ch kh h:10 c:5 ck:5 q:15
ל	l
ם	m me:5 mb:20
מ	m
ן	n ne:5
נ	n kn:20 gn:20
ס	s c:10 z:25 sc:15 x:30
ע	_ a:5 e:10 i:15 o:15
ע$	a _:10 ah:10 e:20
ף	f ph:5 p:30 v:15 pf:10
פ	p f ph:5 pf:10
ץ	ts tz z:5 c:15 s:30 tsch:20 ch:20
ץ'	ch tch c:10 tsch vic:20
צ	ts z tz c:10 s:30 cz:15 ch:20
צ'	ch c:10 tch tsch cz:5 tj:10 q:20
ק	k q c ck ch:15 qu:5 x:30 kh:10 g:40
ר	r rh:5 wr:20
ש	sh s sch ch:15 sz:5 z:40 c:30
ת	t th
ת'	th t:10
";

/// `scripts/hangul.tsv` without its sources.
#[rustfmt::skip]
pub const HANGUL: &str = "\
Lㄱ	g k:15 gh:5 gu:5 c:15 kh:25 q:20 ga:30
Lㄲ	k g c q ch:30
Lㄴ	n kn:10 gn:10 nh:10 pn:20
Lㄷ	d th:10 dh:5 t:20
Lㄸ	t d th:15
Lㄹ	r l rh:5 wr:10
Lㅁ	m _:90
Lㅂ	b v w:15 bh:10 p:20
Lㅃ	p b
Lㅅ	s th c:5 sh sch z:20 sc:5 x:20 ch:15 sz:5 t:40 ts:30 ps:20 zh:25 ti:20 tch:40
LㅅVㅐ	sha sa sae sai:10 cha:10
LㅅVㅑ	sha scha ssia cha:5 schar shar sia xia:10 sa:20 sja
LㅅVㅓ	sher ser sir cer cher:10 sur sho su thu ther so sa
LㅅVㅔ	se she sche sa:10 ce che:10 sce
LㅅVㅗ	so show sho scho chau:10 shaw cho:10 sau
LㅅVㅛ	sho scho cho:10 show so:20 shaw chau:10 zho:20
LㅅVㅜ	su shu soo thu shoo sue sou chou:10 schu
LㅅVㅟ	shwi sui swi suy schwi suis shi:10 sue:5
LㅅVㅠ	sh sch shu schu su:10 s:20 siu:10 ch:15 chu:10 sz:20 shoe
LㅅVㅣ	shi si shy shee she:5 cy ci se:10 sy sea see sh:20 sie xi:10 chi:10 thi
Lㅆ	s c:10 sh:15
Lㅇ	_ h:30 y:25 w:25 j:25 n:80
LㅇVㅓ	er or ir ear u:5 a:10 o e:10 au:10 eo:10 ur our
LㅇVㅗ	o oh au aw ow ho:20
LㅇVㅜ	u oo w ou wu woo ow:20 o:20 hu:20
LㅇVㅣ	i e y ee ea yi hi:20 ie he:30
Lㅈ	j z g:5 zh:5 dj:5 ds:5 dz:5 s:10 x:20 ch:20 gi:5 dg:5 dge:5 ji ts:25 t:30 tj:20 zs:5 tz:20
LㅈVㅜ	ju zu joo gu jou giu zhu dju giou ziu zou zoo
LㅈVㅣ	ji gi zi ge:5 gy zy zhi dge:5 dgi:5 sy:10 si:10 che:20 chi:20 gie sie:10 jee
Lㅉ	z ts j zh:10 ch:20 tz:5
Lㅊ	ch c:5 z:10 ts tz tch tsch cz:5 ti:15 q:15 cs:5 t:25 tsu x:30 ci:5 kj:10 s:35
LㅊVㅣ	chi ci ch tch cci chy zzi:10 ti:10 tsch tchi tschi chie tsi:10 zi:10 cki:30 che:10 ky:30
Lㅋ	k c ch:5 q:5 kh:5 ck x:15 qu:5 g:40
LㅋVㅘ	qua kwa coi cua
LㅋVㅜ	ku coo cu qu kou koo cou kw
LㅋVㅝ	qua kwo qui:5 que quo
LㅋVㅞ	que kwe kwai qua
LㅋVㅣ	ki chi kie ky key cki qui kee ci:20 kea quie:10
Lㅌ	t th:5 d:30
Lㅍ	p f ph v:15 pf:5 w:40
Lㅎ	h j:10 g:15 wh:5 kh x:10 ch:5 f:30 gh:10 r:30
Tㄱ	k c ck g:5 ch:15 q:5 ct:10 x:20 que:5 gu:10
Tㄴ	n ne m:35 gn:10 nh:5 ng:20 hn:10
Tㄷ	t d:5
Tㄹ	l r:15 le rl:5 el:5 hl:5 al:10
TㄹLㄹ	l r:20 rl:10
Tㅁ	m me mb:10 n:25 mp:20 lm:15 hm:5
Tㅂ	p b pe f:20 v:30
Tㅅ	t d:10 th:10 s:30 te z:30 ts:10 dt:5 ght:15 ch:30 tz:20
Tㅇ	ng n:5 en:5 m:20 ngh:10 an:30 nd:20
Vㅏ	a ah:5 aa ar:5 u:15 o:15 e:25 er:10 au:20 ea:20 i:40 ai:30 ha:20 or:20
Vㅐ	a ae e:5 ai:10 ea:15 aa:10
Vㅑ	ya ia ja ea:15 a:30
Vㅒ	ya yae:5 ja:10
Vㅓ	e:5 o u a:5 er or ir:5 ur ar ou:5 ea:10 ear:5 eo:10 i:20 ow:20 re:5 _:45 ough:15 our:5 yr:10 au:20
Vㅔ	e a:10 ae:5 ai:5 ay:5 ei:5 ea:5 i:25 ey:10 ee:15 he:15 eh:5
Vㅕ	yo ye you ia:15 yu:5 yeo:10 io:5 jo ja:15 eo:15
Vㅖ	ye e:5 ie je ia:20 iai:15
Vㅗ	o oh:5 oo:10 au:5 aw:5 oa:5 ow:5 ou:5 ough:10 or:5 oe:5 ore:5 a:15 eau aux:5 u:20 al:15 ot:10 ho:20 ault:15 owe:5
Vㅘ	wa oi ua oa oy:5 ois:5 va:15 oua:5
Vㅙ	wa we ua:10 whe:10
Vㅚ	oe o eu oi:10 e:20 u:20 eo:10 we:20 ou:20
Vㅛ	yo io jo eo:10 o:20 ew:20
Vㅜ	u oo ou ew:5 w:5 o:10 ue:5 wo:10 oe:10 wu:5 ui:10 au:30 iu:15 ogh:20 ugh:10 hu:20
Vㅝ	wo wa:5 we:10 wor:5 war:5 o:20 ua:10 whi:20 wi:20 ue:10
Vㅞ	we ue e:20 wai:5 way:5 wha:10 whe:5 ve:15
Vㅟ	wi ui u:5 y:5 wee ue:10 vi:15 we:10 whi:5 ou:20 wy:5 hui:20
Vㅠ	yu u:5 ew iu ju eu:5 you yoo ue:5 eau:15 io:20 ui:15
Vㅡ	_ e:15 u:20 o:30 eu:30 a:35 i:30
Vㅢ	ui eui:5 i:20
Vㅣ	i y ee e:5 ea ie ey:5 ei:5 j:15 ij:5 igh:20 is:20 hi:10 a:45 ye:15 ih:5 _:60 it:20 ii
";

/// `scripts/han.tsv` without its sources.
#[rustfmt::skip]
pub const HAN: &str = "\
Fa	a ah:5 aa ar:5 al:20 ea:15 o:25 e:30 as:20
Fai	ai e:5 i:5 ay ei ey a:10 ae:5 ie:5 y:10 ea:5 ye:10 he:20 ya:20 igh:10
Fan	an am un:5 en:10 and:10 on:15 ham:15 em:20 ahn:5 um:15 aim:20
Fang	ang an on am:5 ong:10 en:10 ain:15 un:15 aun:5 om:10 ant:20
Fao	ao au o:5 ow ou:5 aw:10 hau:20
Fe	e o:5 er u:10 a:10 _ eu:5 oe:5 ur:5 i:30 ere:10 or:10 ough:20
Fei	ei e ay ai ey a:10 i:5 ae:5 ea:5 eh:5 y:15
Fen	en an:5 on un in:5 em ern:5 um:5 om:5 am:10 n:5 ain:10 eun:5 urn:5 ohn:10 yn:15
Feng	eng en:10 on:10 an:15 un:15 om:20 em:20 ong:10
Fer	r l er el le al:10 ar:5 ir:10 re il:10 ol:15 or:10 yr:10 ur:10 _:45 rd:20
Fi	i y e:10 ee ie ea:5 ey:5 _:20 j:20 hi:15 u:20 ih:5 ij:5 ye:15 is:20 ae:25 eye:15
Fia	ia ya a:5 ea:10 ja iah:5
Fian	ian yan ien:5 en:15 ean:10 in:20 an:15 iam:5 ene:15 jan:5
Fiang	iang yang ian:10 jan:10
Fiao	iao yo:10 io:5 iau:5 iu:20 eo:15
Fie	ie e ye ia:10 je a:25 ja:15 ier:10 io:25
Fii	_ i:15 e:20 u:30 y:20
Fin	in en:10 ine im yn ean:10 een ien:10 ym:5 yne:5 eam:10 hin:15
Fing	ing in en:10 ine:5 ean:10 im:5 een:5 yn:5 ym:10 ein:10
Fio	io yo
Fiong	iong iun:10 yon:10
Fiu	iu u:5 ew io:10 eu:5 ju yu eo:10 eau:10 ue:5 ugh:10
Fo	o au aw:5 a:15 u:20 ou:5 ow:10 or:10 oa:10 oe:10 al:20 wo:10 e:30
Fong	ong on un:5 om um:10 oon:5 omb:5 ont:15 own:15 one:5
Fou	ou o ow oo:10 oa:5 oe:10 au:10 owe:5
Fu	u oo ou o:10 _ ue:5 oe:15 ew:10 w:10 ur:15 hu:15 a:40 e:40
Fua	ua wa oa:5 oi:10 oua va:10 ois:15
Fuai	uai wi:10 wai:5 ui:15
Fuan	uan wan oin:10 ouan:5 oan:5
Fuang	uang wang uan:10
Fue	ue ye:10 e:10
Fui	ui we:10 oi:15 ue:10 wei ey:25 uei:5
Fun	un on oon om:10 um:5 en:20 wen:10 own:15 oun:10 uhn:5 ohn:5
Fuo	o uo wo:5 ua:10 au:5 oa:5 ow:5 oe:10 a:20 u:25 or:10 ough:15 aw:10 ot:15 oh:5 ou:10
Fv	u yu ue:5 eu:10 lu:20 ew:10 y:10 oo:20
Fvan	uan ian:15 yuan:5
Fve	ue ye:10 uet:10 jue:10
Fvn	un yun:5
I	_ h:25
Ib	b v:15 bh:10 p:30 w:35
Ic	ts c:5 z tz cz:5 s:25 zt:5 ch:30
Ich	ch tch c:10 tsch cz:5 tr:20 t:25
Id	d t:5 th:15 dh:5
If	f v ph w:30 pf:5 h:30
Ig	g k:10 gh gu c:10 q:20 kh:20 w:40
Ih	h kh j:5 ch:5 g:10 x:10 wh:5 gh:10 f:40 k:30
Ij	j g k:10 dj gi ch:15 ti:20 dy:15 z:20 zh:10 ky:10 dg:5 d:30 c:20 x:25 ge:5 q:20
Ik	k c ch:5 q ck kh g:20 x:15 qu:5
Il	l r rh:5 wr:10
Im	m
In	n kn:10 gn:10 nh:10
Ip	p b:25 f:40 ph:30
Iq	ch c:5 tch ts:20 ci:5 ce:10 cz:5 ti:20 q k:25 j:20 tsch x:25
Ir	r zh j g:10 l:20 y:20 z:25 rh:5 ge:10 h:40
Is	s th c z:10 sz:5 sh:25 x:20 sc ps:15 ts:30
Ish	sh sch s:20 ch:5 sz:10 x:15 c:30 sk:20 zh:30
It	t th d:15
Iw	w v u:5 o:10 wh _:20 ou:5 b:40 f:30
Ix	sh s hi:5 x ch:5 sch si c:5 h:10 z:20 sc:5 hy:5 thi:15 shi j:20
Iy	y i j _:10 e:10 h:30 a:40 il:20 u:20
Iz	z ts:5 s:15 ds dz tz:5 c:30 j:30 th:30
Izh	j zh g ch:20 dj dzh zs:5 z:20 dr:20 gi
丘	chu tyu:10 kyu:10 ciu tchu cu:10 tiu:10 hu:30 chou
丽	li ly re le:10 ri ree lee rie
久	dyu:10 diu:10 giu:10 ju:5 gu:10 gyo:10 du:10
乌	u oo ou w:10 wu:5 hu:20
乔治	george jorge:15 georg:5
亚历山大	alexander aleksandr:5 alexandre:5 aleksander:5 alesandro:15
亨利	henry henri henrik:20
京	kin:5 tin:5 gin king:5 jin:5 kyn:10
什	sh s:10 sch ch:10 sz:5 zh:10
伊	i e:5 y ie:5 ee hi:20 ji:30 ea:10 yi ye:15
优素福	yusuf yousef yousaf:5
佐	zo tso:5 zor:5 so:15 dzo zau:10
侯赛因	husein husain husayn hosein
保罗	paul paulo paolo pablo:30
克	k c ck q:5 ke ch:10 g:15 que:5 ek:15 x:15 kh
兹	z s:5 ds ze dz se:5 th:20 j:30 zi:5
勒	l le ler r re:5 lo:10 la:20 reu:5
卡	ka ca kha ker:10 car:5 cha:10 qa ga:30 kar:5 kah:5
史	s:10 st:15 sh:10 si:10 smi:25 sc:15
史密斯	smith
史蒂文	steven stephen:5
叶	ye ie e:5 je ya:10
吉	gi ji ki:10 ghi gy:5 gui di:20 che:30 ge:15
哈桑	hasan
基	di:10 ki ky chi:5 ke:15 cky kie ci:15 khi qui:5 key chy:20 ti:25 gi:10
大卫	david
大衛	david
夫	f v w:5 ve ph fe:5 ov:10
奇	ch ci:5 ce:10 tch c:5 chi cz:5 tz:20 k:15 tsch:5 chy ki:5 g:40 dge:20 tzi:15
奥	o au ao:5 ow:5 ho:25 hau:25 aw:5
妮	ni ny nie ney:5 ne:10 nee
姆	m me um:10 mb:5 am:15 hm:5
威	wi we:10 vi whi wil:15 wee wy
威廉	wiliam wilem:10
季	ti di:5 ji:10 gi:5 dy:10
安德烈	andrei andrey andre andrej
尔	r l er le re _:45 rd:20 lt:20
尤	yu u eu ju iu you io:5 yo:10 jo:20
尼古拉	nicolas:5 nikolai nikolay nicola:5
布	b bu bo:10 v:15 boo:5 be:10 bou:5 w:30
帕	pa par:5 pha:20 pah:5 pat:15
弗	f v ph w:10 fr:20
彼	pe pi:5 pie:5
彼得	peter pjotr:10 petr:5 pyotr:5
德	d de t:20 th:5 der:15 dt:5
恩	n en an:5 on:10 ne in:10 un:10
托马斯	thomas tomas
捷	tie:5 te:5 tje:5 je:10 cze:10 de:10 tye:5
斯	s z:5 x:5 ce th:5 c:5 se sz:5
斯基	ski sky skiy
施	sh s sch st:15 sz:5
日	zh j ge g:10 z:15 dj:10
昂	an on:5 ang en:10 han:20 un:20
易卜拉欣	ibrahim ebrahim
普	p pe pu po:10 ph:10 b:30
朱	ju zhu giu gu:20 joo jou iu:20
杰	je ge de:15 ja:10 che:20 dje dge:5 jer:5 jie:15
杰夫	jef geof jev
查尔斯	charles
格	g ga ge:10 ger:5 gue gre:20 gh k:20 ck:30
欧	o eu:5 ou:5 ow:5 au:10
歐	o eu:5 ou:5 ow:5
济	zi dzi di:15 ji:20
烏	u oo ou w:10 wu:5
爾	r l er le re _:45 rd:20
特	t te th:5 d:25 dt:5 ter:15
玛	ma mar:5 mah:5
玛丽	mary marie mari
珍	jan:5 jen jean jane:5 gen:5
瓦	va wa ua:5 vah oua:5 v:30 w:30
秋	tyu:5 tiu:5 chu:5 tu:5
科	ko co kho cor:5 cho:10 coe:5 cow:5 cau:10 ca:20 kou:10 quo:10
穆罕默德	mohamed muhamad mohamad
約	jo yo io joh yor
紹	sho schau shaw sau:5
維	vi we:10 wi ve:5 vy
约	jo yo io joh yor ja:20 jho:10 yeo:10
约瑟夫	joseph josef yosef:5 iosif:10
约翰	john johan yohan:5 jon:5
绍	sho schau shaw sau:5 cho:5 so:5 chau:5 zho:20 shou
维	vi we:10 wi ve:5 vy way:10 wey:10 vie vee v:15 vey:10
耶	ye je ie ia:5 ya:10 ge:20 he:30
肖	shaw sho shore shou xiao siao:5
艾哈迈德	ahmed ahmad
茜	xi si ci cy she:10 sy thy:10 cee:5
茨	ts c:5 z tz cz:5 zt:5 ds:10 tes:5 s:20
茲	z s:5 ds ze dz se:5 th:20
茹	ju ru:20 zhu jou
萨	sa za:15 tha sah:5 xa:25 tsa:30 sha:20 s:35
葉	ye ie e:5 je
蒂	ti di:10 ty thi:5 tea:5 tie dy:10 te:15 tee they:10
薩	sa za:15 tha xa:25
詹姆斯	james
謝	she se sche che:5 ce:10 sie:5
谢	she se sche che:5 ce:10 s:10 schae:10 sie:5 ha:30
谢尔盖	sergei sergey serge:10
赫	h he kh ch hu:5 j:10 g:15 ho:15 x:5 her:5 ha:10
路易	louis luis:5 lewis:15
迈克尔	michael mikael:5
阿卜杜勒	abdul abdel abd:10
阿卜杜拉	abdulah abdalah abdula
阿里	ali
雅各布	jacob jakob
黛	da:5 dai:5 de:5 dei day dy:20
齐	zi ci tsi chi:15 zy:5 tzi ky:30
";

/// `scripts/southern.tsv` without its sources.
#[rustfmt::skip]
pub const SOUTHERN: &str = "\
Faa	a ah ar:10 e:5 eh:5 ay:10 ua:15 ee:20 wa:15
Faai	ai ay oi:10 ui:15 uai:10 wai:10 ae:5 ye:15
Faak	ak ek ik:10 eh:10 ah:10 ack ark:10 eck
Faam	am um:15 ah:25 arm:10 iam:15
Faan	an uan wan en:10 ian:10 oan ua:15 arn:10 aun:15 oon:20 in:20
Faang	ang eng:5 ing:10 en:20 iang:15 ern:15 ung:20 ey:25
Faap	ap ab iap:10 ah:20 ahp arp:10
Faat	at uat ad wat ah:20 art:10 oat:15
Faau	au aw ow auh ao:5 eow:15 iao:10 a:15 iau:10 ieu:20 auw oa:25
Fai	ai ay i:5 ee:5 e:10 ei:5 oi:10 oe:10 ey:5 ae:20 uay:10 uey:10 ui:10 wi:10 hui:10 ih:15
Fak	ak ek:5 ik:5 ack eck:5 iek:10 ick:10 uk:20 erk:15
Fam	am im um iam:10 ym:10 em:15 iem:15 eam:20
Fan	an in un en:5 ian:10 on:20 oon:5 yn:10 ean:15 ern:15 ng:15 eun:10 een:10 uan:15 ien:15
Fang	ang eng ing:5 en:10 an:15 in:10 ong:15 ung:10 yng:15 iang:15
Fap	ap ip ab:5 up:10 ib iap:15 ep:15
Fat	at it ut:5 ek:15 et:5 ik:15 ert:20 eck:20 uat:10 wat:10 ad ud:10 ook:25
Fau	au ow aw:5 iu iew:5 oo:5 u:5 ew:5 eo:10 iau:15 ou:5 eu:10 ao:10 oh:20 auh o:15 iao:15 eow:10 ieu:5 ee:25 hew:20 eew:10 you:15 eau:15
Fe	ia ya e eh ee:10 ay:15 iah:10 yah:10 hia:20 ier:20
Fei	ei i ee ie:10 e:10 oi:15 ey ui:15 ay:15 ih:10 y:10 ue:20 eh:15 hee:15 is:25 wee:20
Fek	ek ik iak:10 iek ick:10 eck ia:20 eak:20 ioh:15
Feng	eng ing iang:10 ia:15 ien:25 en:20 hing:20 eang:15
Feoi	ui u i:10 ooi:10 oi:10 ee:10 y:10 oy:10 er:15 ir:15 oo:10 wee:10 uei:10 ie:20 oey:10 ue:10 uy:10 ae:30 ai:25 iu:20
Feon	un oon:5 on:10 eun oen:15 in:15 ian:25 oun:10 uen:10 eon:5 ung:25 eng:25
Feot	ut oot:10 eot uat:15 it:15
Feu	eu iau:20
Fi	i ee u:10 e:10 ie:10 y:10 ir:10 er:10 oo:15 ze zee:10 ih:10 ai:20 ue:20 hi:20 ur:15 ye:20 z:20
Fik	ik ek it:15 ak:15 eck ick iek:5 ec:15 eek:10 ig:15 iak:15 eok:25 iok:25 yk:15
Fim	im iam yam iem:5 am:20 em:15 eam:15 hiam:20 eem:10
Fin	in ian yan ien:5 ean:10 en:10 een yen:5 ine:20 an:25 inn hean:20 iang:20 i:25
Fing	ing eng in:15 ang:15 iang:10 en:10 ean:20 een:20 yng:20 iong:25 ia:20 ung:25 ern:20 ee:25
Fip	ip iap yap:5 iep:5 iab ap:20 ib:10
Fit	it iat et:10 iet yat eat:15 ih:25 ieh:20 ick:25
Fiu	iu iau iew:10 io:15 eo:15 iow:5 iao:5 eow:10 eau:15 ew:10 yeow:5 yew:10 eu:10 ieu:10 oi:30 yau:5 ioh:20 ieow:10
Fm	ng ngo:10 oo:20
Fng	ng ngo goh:5 oo:10 wu:15 go:10 ngu:10 gou:15
Fo	o oh or:5 oa:10 ou:15 ho:20 ua:15 oe:20 e:25 ow:15 oo:20 au:25 hor:20
Foe	oe eu:10 ia:20
Foek	euk oek iok iak ok:10 yok:5 eok:10 ak:20 ek:20 ioh:15 eak:20
Foeng	eung oeng iong:5 iang yong:5 eong:5 ong:10 ion:20 ung:15 iaw:20 ang:10 io:20 iew:25 ian:25 eang:15 heong:20 iaung:20 eon:25 yang:10 eoh:25
Foi	oi ai:5 ay:10 ui:10 oy:5 uay:10 uai:10 wai:10 eh:20 ei:20 oey:10 uoi:15 ae:20 oye:15
Fok	ok oh:10 ock ak:15 ork:10 oke:20 og:20 aw:30 oak:20
Fon	on an:10 ua:15 oan:5 uan:10 un:20 ohn:20 orn:20
Fong	ong ang:5 ng:10 eng:15 ung:15 uang wang oong:15 wong:10 ern:25 ia:30 oung:15 n:25 iang:25
Fot	ot uat:15 at:15
Fou	ou o oh oo u:5 au:10 ow aw:20 ao:5 oe:15 or:15 ho:20 ew:25 oa:20 eu:25 hoh:20 ui:30
Fu	u oo ou:10 o:15 oh:20 ow:20 ew:20 uh:10
Fui	ui ooi oi ue:10 wee:10 ei:15 uay:10 oe:10 e:20 ay:15 ai:20 oey:10 hui:20 ee:20 boey:20 we:20 oei:10
Fuk	uk ok:5 iok:10 ek:15 iek:20 ock:5 eok:10 ook:10 oke:25 ik:20 ak:20 uck:10 yok:20
Fun	un uan:5 wan:5 oon oan:5 an:15 on:15 ua:15 oun:15 ng:20 um:30 uen:20 oong:25
Fung	ung ong:5 ang:10 iong:15 eong:10 oong:10 eng:15 eung:20 oon:20 ing:25 yong:15 hong:20 heong:20 oeng:20
Fut	ut oot:5 uat:10 at:20 wat:15 oat:15
Fyu	u yu:5 ue:5 oo:5 i:10 ee:10 ir:15 er:10 y:15 ie:20 wee:20 oh:25 hu:20 ur:20 ou:20 yee:15
Fyun	un uen uan:5 wan:5 oan:10 oon:10 ian:20 yuan:10 yen:15 ng:20 on:20 oen:15 ien:20 eng:25 guan:15 nguan:20
Fyut	uet ut uat:10 oat:15 wat:15 eat:20 iat:20 eh:25 uek:20 gwat:20
I	_ ng o:20 a:20 h:20
Ib	p b ph:10
Ic	ch c ts tz:5 s:15 t:30
Ich	ch t c:5 th s:10 ts:5 j:20 sh:20
Id	t d
If	h hw f p:5 ph:10 b:10 hu:5
Ig	k g kh:20
Ih	h f:5 hw k:10 w:15 kh:15 _:25
Ij	k g ch c:5 ts:5 j:10 tz:10 z:10
Ik	k kh h:10 g:20 f:20
Il	l n:20 r:20
Im	m b:5 v:30
In	n l:10 j:25 ng:20
Ip	p ph b:10
Iq	k kh ch c:5 ts:5 s:15 h:25
Ir	j l y n:10 z:10 g:10 ng:15 _:20 r:10
Is	s sh:10 sz ch:25 h:30 tz:20
Ish	s sh ch:10 sz:5 ts:20 z:20
It	t th d:10
Iw	w b m:10 ng g:10 v _:5 oo:10 o:10 h:20 y:20
Ix	h s sh:5 hs:5 ch:15 k:20 sz:20 y:25 ts:25
Iy	y _ g ng:5 i h:10 j:15 e:10 w:20 v:15 u:10
Iz	ch c ts tz z j s:20
Izh	ch t c j ts:5 tz:5 d:10 k:25 z:5
";
