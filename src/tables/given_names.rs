//! Generated from `given_names.tsv` by the tests of `given_name.rs`; UPDATE_TABLES=1 renews it.

/// A group of given names a line: East Slavic forms, other forms, short forms, a comma between.
#[rustfmt::skip]
pub const GROUPS: &str = "\
aleksandr oleksandr alyaksandr alexander aleksandrs aleksandras,alexandre aleksandur aleksandar sandro iskander alejandro alessandro,sasha sashka shura alik sanya sanyok shurik oles aleks alex al sandy xander lex ales sashko
aleksey oleksii alyaksyey aleksy aleksejs aleksejus,aleksa alexis alexios,alyosha lyosha lyokha alyoshka lyoshka oleksa alesha lesha lekha alex
anatoliy anatol anatolie anatolijs anatolijus,,tolya tolik tolyan
andrey andrii andrejs andrejus,andrea andrew andreas,andryusha andryukha dron andy drew
anton,anthony antoon antonije antonio,antosha tosha tokha tony
arkadiy arkadz arkadzi,,arkasha
artyom artem artsyom artemy artjoms,,tyoma artyomka tema
artur arturs arturas,arturo,art artie
boris barys,,borya borka
vadim wadym vadzim vadims,,vadik
valentin walentyn valyantsin valentins,valentine valentinus,valik
valeriy walerij valerijs valerijus,,valera lera
vasiliy vasyl wasyl vasilije,basil basilius,vasya vaska vasilyok vasylko
viktor wiktor viktar viktors viktoras,,vitya vityok vic
vitaliy witalij vital vitalijs vitalijus,vitalie,vitalik vitalya vit
vladimir volodymyr wolodymyr uladzimir wladimir uladzimer vladimirs vladimiras,vladimer waldemar,vova volodya vovan vovka
vladislav wladyslaw uladzislaw uladzislau vladislavs,ladislav,vlad vladik slava
vsevolod wsewolod usyevalad,,seva
vyacheslav wjatscheslaw vyachaslaw vyachaslau,,slava slavik
gennadiy hyenadz ghenadie henadzi,gennadius,gena genka
georgiy heorhii georgije,dorde djordje jorge jurgen giorgio georges,gosha zhora goga
german,,gera
gleb hlib,,glebushka
grigoriy ryhor grigor grigorije,gregory gregor,grisha grinya greg
daniil danylo danila daniel,,danya danka dan danny
denis dzyanis,,den deniska denny
dmitriy dmytro dzmitry zmitsyer dmitrijs dmitrijus,dimitur dmitar dimitrije demetrius dimitri dimitar dymitr demetrios dimitrios,dima mitya dimon dimka
yevgeniy yevhen jewhen evgen yevhenii jewhenij yawhyen yauhen yauheni jewgeni jevgenijs jevgenijus,eugene eugeny eugenius,zhenya zhenka zheka gene jenya
yegor yahor,,yegorka
ivan iwan jan,ivanas ian jovan john ivans johann johannes ioann juan jean ioannis giannis yannis giovanni,vanya vanka johnny jack jonny hans yanka ivanko nino
igor ihar igors igoris,,igoryok
ilya,elijah,ilyusha ilyukha
innokentiy inakyentsiy innocenty,,kesha innokesha
iosif yosyp yazep,joseph jose giuseppe,osya joe joey pepe beppe peppe
kirill kyrylo cirilo cyril kirils,,kirya kiryusha
konstantin kostiantyn kanstantsin konstantins,konstantine constantinus konstanty,kostya kostik kostyan kostas costas gus
leonid lyeanid leonids,leonidas,lyonya lyonka leo lenya
lev lew leu,luv lav leo leon,lyova lyovushka leva
maksim maxime maksims,maximilian,maks maksimka max
mark marko,marcus,marik
matvey matvii matwij matsvyey matwei,matei matthew matthias mateo,motya matt
mikhail mixail mykhailo mychajlo mikhas michail mihails,mikheil michele mihai,misha mishka mike mick mickey micky michi
nikita mykyta,niketas,nikitka nik
nikolay mykola mikalay nikolajs,nicholas niccolo,kolya kolyan nikolasha nick nicky nico niko klaus claus mykolka
oleg oleh alyeh aleg olegs olegas,,olezhka olezhek
pavel pavlo pawlo paval pavels,pawel paolo pavle paul paullus pablo,pasha pavlik pashka paulie
pyotr petr petro pyatro,petur petar peter pedro pierre,petya petrukha pete petey
roman raman romans romanas,romand,roma romka
ruslan,,rusik rus
svyatoslav swjatoslaw svyataslaw svetoslav,,slava svyat
semyon semen syamyon simeon,,syoma senya sema
sergey serhii sergij syarhyey sergejs sergejus,sergio srdan,seryozha seryoga seryy serzh serega serezha siarzhuk
stanislav stanislaw stanislau stanislavs stanislovas,stanislaus,stas slava stasik
stepan stsyapan,stefan stephen esteban stefano,styopa styopka steve stevie stepa
timofey tymofii tsimafyey,timothy timotei timotheus,tima timosha tim timmy
timur tsimur,temur,tima
fyodor fedor fedir fyodar,theodore theodor,fedya fedka ted teddy theo
eduard eduards,edouard edward eduardo edoardo,edik ed eddie ted ned
yuriy jurijs jurijus,juraj george,yurik yurko yurka
yakov yakiv jakiw yakaw jakow,jacob jacques yakub,yasha jake
yaroslav jaroslaw yaraslaw,,yarik slava
rashid rashed
ramzan,ramazan
alisher
nursultan
rustam,rustem rustm
magomed,mohammed muhammad mehmet mohamad muhammed maxamed mahamat mamadou mhamed,mohd muhd mhd
akhmed axmed achmed,ahmad akhmat akhmet
aleksandra oleksandra alyaksandra,,sasha shura alya sandra alex lexi
alla,,allochka
anastasiya nastassya,,nastya asya stasya
anna hanna,ann anne,anyuta nyura annie nancy
valentina walentyna valyantsina,,valya
valeriya walerija,,lera
vera vira wira,,verochka
viktoriya wiktorija,victoire,vika vicky vicki tori
galina,,galya
darya daryna,,dasha
yevgeniya yevheniia jewhenija yawhyeniya eugenia,eugenie,zhenya
yekaterina kateryna katsyaryna katarina,catherine katarzyna,katya katyusha kate katie cathy kathy kat kasia
yelena olena alyena,helena helen,lena alyona lenochka nell ellie
yelizaveta jelysaweta lizavyeta,elizabeth isabel,liza liz beth betty lizzie eliza bess
inna,,innochka
irina,irene,ira irishka
kseniya,oksana aksana,ksyusha ksana
larisa,,lara
lidiya lidziya
lyudmila,,lyuda lyusya mila
lyubov ljubow,,lyuba
margarita marharyta,margherita margarete margaret margarit malgorzata,rita margo maggie meg peggy greta gosia malgosia
marina,,marisha
mariya,marie mary miriam,masha marusya manya molly polly
nadezhda nadejda nadiia nadzyeya,hope
natalya,natalie,natasha nata
nina,,ninochka
olga olha volha volga wolha
polina palina,pauline,polya
raisa,,raya
svetlana svitlana switlana svyatlana swetlana,,sveta lana
sofiya safiya,sophie,sonya sophy
tamara,,toma
tatyana tetiana tatstsyana,,tanya
yuliya
yana,,yanochka
zinaida,,zina
antonina antanina,,tonya
yevdokiya jewdokija yewdakiya,eudokia,dunya
,philip felipe,phil pip
,william guillermo wilhelm guillaume,bill billy will willy willie liam
,robert roberto rupert,bob bobby rob robbie bert
,richard ricardo,dick rick ricky rich richie
,james jaime santiago,jim jimmy jamie
,thomas tommaso foma,tom tommy tomek
,charles carlos karl carlo,charlie chuck
,edmund edmond,ed eddie ned
,edwin,ed eddie
,christopher christoph cristobal krzysztof,chris kit
,christian cristian,chris
,benjamin binyamin,ben benny
,samuel shmuel,sam sammy
,lawrence laurence lorenzo lorenz laurent,larry
,henry heinrich enrique enrico henryk,hank harry heinz
,harold harald,harry hal
,francis francisco franz francesco francois frantisek,frank paco pancho franky
,frederick friedrich federico fredrik,fred freddy fritz rick
,albert alberto,al bert
,ronald,ron ronnie
,donald,don donnie
,gerald gerard,gerry jerry
,raymond ramon,ray
,kenneth,ken kenny
,patrick patricio,pat paddy
,abraham avraham,abe
,solomon salomon,sol
,leonard leonardo,len lenny leo
,nathaniel nathan,nat nate
,jonathan,jon jonny
,joshua,josh
,zachary,zach zack
,arnold,arnie
,walter,walt wally
,ernest ernst ernesto,ernie
,manuel emanuel,manny manolo
,ludwig louis ludovico luigi,lou gigi
,jeffrey geoffrey gottfried,jeff geoff
,vincent vincenzo vicente,vince enzo
,oliver,ollie
,randolph randall,randy
,rodolfo rudolf,rudi rudy
,roderick rodrigo,rod
,russell,russ
,terence,terry
,douglas,doug
,clifford,cliff
,calvin,cal
,cornelius,neil
ignat hnat,ignatius ignacio ignaz ignatiy,nacho
,susan susanna suzanne,sue susie suzy
,patricia,pat patty trish tricia
,jennifer,jen jenny
,jessica,jess jessie
,deborah debra,deb debbie
,barbara varvara,barb babs basia
,dorothy dorothea,dot dolly
,rebecca,becky
,christina kristina christine,chris tina chrissy
,judith,judy
,cynthia,cindy
,abigail,abby
,amanda,mandy
,theresa therese,terry tess
,virginia,ginny
,frances francesca francisca,fran
,martha,marty
,josephine giuseppina josefina,josie
,jacqueline,jackie
,pamela,pam
,samantha,sam
,valerie,val
,sarah,sally sadie
,eleanor eleonora leonora,nell ellie nora
,matilda mathilde,tilly
,magdalena madeleine magdalene,lena maddie
afanasiy opanas apanas panas,athanasius,afonya
,mahmud mehmood mahamud mohamud maxamuud mahmut mamoud
,hasan hassen xasan
,husayn hussein hossein xuseen hocine hossain
,ali cali
,umar omar omer cumar umer
,uthman othman osman ousmane usman cusman
,ammar
,amr amru amro
,abdullah abdallah abdullahi abdilahi cabdullahi abdollah
,joseph yusuf yousef yusif yusup
,abraham ibrahim ibraheem ebrahim ibrahima brahim ibrohim
,solomon sulayman suleiman soleiman suliman souleymane slimane
,ismail esmail ismoil
,isa eisa ciise
,musa
,yahya yehia
,yunus younis younes
,idris driss edris
,isaac eshaq
,yakub
,elias elie ilias
,dawud daoud daud davud
,ayyub ayoub ayub eyup
,khalid khaled
,khalil khaleel khelil
,walid waleed oualid
,said
,sayyid syed
,salim salem selim
,salam
,salman selman
,salih saleh
,salah
,jamal djamal gamal jemal cemal djamel
,jamil djamil jameel cemil gamil
,kamal kemal kamel
,kamil kamel
,karim kareem kerim
,karam kerem
,rahim raheem rehim
,rahman rehman rahmane raxman
,rashad
,hamid hameed
,hamad
,hammad
,hammoud
,hamza hamzeh
,majid mejid maged
,nasir naser
,nasr
,nabil nabeel
,amin amine ameen emin
,aman
,amir ameer emir
,adil adel
,akram ekrem
,anwar anwer enver
,aziz azeez
,bashir basheer besir
,bashar
,basim bassem
,faisal feisal faycal
,farid fareed ferid
,faruq
,fuad fouad fuat
,habib habeeb
,haydar haider hyder heydar
,hashim hashem
,hatim hatem
,hisham hesham
,imad emad imed
,imran emran
,jafar jafer djafar gafar cafer
,jabir jaber djaber gaber
,jawad javad jawed
,latif lateef letif
,luqman lokman
,mansur
,marwan merwan
,masud mesut
,munir muneer
,murad murat
,mustafa mostafa
,mukhtar mokhtar
,nadir nader
,naim
,nur
,qasim qassem
,rafiq rafeeq
,ramadan ramazan
,riyad
,rida reza riza reda
,sabir saber
,sadiq sadeq
,sami
,samir sameer
,samer
,shakir shaker
,sharif shareef cherif
,tahir taher
,talib taleb
,tariq tarek
,wahid waheed vahid
,yasin yaseen yassine
,yasir yasser
,zahir zaher
,ziyad
,zayd zeid
,zubayr zoubeir
,zuhair
,zia diya ziya dia
,fadl fazl
,fadil fazil fadel
,qadir kader
,razzaq
,samad
,wahab ouahab
,ghafur
,halim haleem
,hakim hakeem
,hafiz hafez
,jalil jaleel djalil
,jalal jelal celal djalal
,malik malek
,mahdi mehdi
,muhsin mohsen mohsin
,rauf raouf
,fatima fatma fatemeh fatouma
,aisha
,khadija khadidja
,zaynab zeinab zeynep
,layla leila
,amina aminata
,abdi cabdi
";
