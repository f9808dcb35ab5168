//! Given names that tell the gender, of many cultures. A name that both men and women commonly bear is in neither list.

use super::{Gender, facts};

/// The gender of most people with this given name.
pub(crate) fn given_name(word: &str) -> Option<Gender> {
    facts(word).given
}

pub(super) const GIVEN: &[(Gender, &str)] = &[
    (
        Gender::Male,
        "aarav aaron abbas abdallah abdelaziz abdelkader abdi abdirahman abdou abdul abdulaziz abdullah abdulrahman \
         abebe abel abhisit abiodun abiy abraham abu achim adam adama adebayo adel adewale adil aditya adnan adolfo \
         adolph adrian afonso agus agustin agustín ahmad ahmed ahmet aidan aiden aitor ajay ajit akash akbar akhilesh \
         akio akira akram akshay al alain alan alasdair alastair albert alberto aldo alejandro aleksandar aleksander \
         aleksandr aleksei alessandro alex alexander alexandre alexandros alexei alexey alexis alfonso alfred alfredo \
         ali alistair allan allen alonzo alphonso alton alun alvaro alvin amadou amar amin amir amit amitabh amol \
         amos anand anatoly anders andile andre andreas andrei andres andrew andrey andrzej andrés andy angelo angus \
         anh-tuan anil anirudh anish ankit anthony antoine anton antonio antonis antti anupam anwar archie arif aris \
         arjun arkady armand armando arnaud arne arnold arslan art artem arthur arturo artyom arun arvind asad asghar \
         ashish ashok ashraf ashwin asif askar atsushi attila attilio atul august aurelio aurélien austin avery axel \
         ayman aziz babak babatunde bakari balaji baltasar balázs bambang baptiste barack barnaby barney barry bart \
         bartosz bashar bashir basil beau bekele ben benedict bengt benigno benito benjamin benny benoît bernard \
         bernardo bernd bernie bert bertrand bharat bhaskar bhupinder biff bilal bill billy birger bjarne bjorn björn \
         blaine blake bo bob bobby bogdan bogusław bohumil bohuslav bojan bongani boris boyd bořivoj brad bradford \
         bradley brady brahim brandon branko brendan brent bret brett brian brock bruce bruno bryan bryant bryce bryn \
         bryon bubba buck buddy budi burak burhan burton byron béla caetano caleb callum calvin cameron camilo carl \
         carlo carlos carlton carmelo cecil cedric cem cesar chad chandrasekhar charles charlie chase cheikh chester \
         chidi chinedu chip chris christer christian christoph christophe christopher christos chuck chukwudi \
         chukwuemeka chukwuma ciaran cillian ciprian clarence clark claude claudio clay clayton clement cleveland \
         cliff clifford clifton clint clive clyde clément cody colby cole colin colm colton conner conor \
         conrad constantin cooper corey cornel corneliu cornelius cory cosimo costas costin coy craig crispin \
         cristian cristóbal curt curtis cyril czesław cédric césar călin cătălin daichi daisuke dale dallas dalton \
         damian damien damon dan dane daniel danilo danny dante dapo darin dario darius dariusz darnell darragh \
         darrel darrell darren darrin darryl darwin daryl dave david davide davis davor dawid dawit dawood dawson \
         dean debashish declan dedi deepak dejan delbert delmar demetrius denis dennis denny derek derick derrick \
         desmond detlef devendra devin dewayne dewey dexter dharmendra didier diego dieter dilip dimitri dimitrios \
         dimitris dinesh diogo dion dirk dmitri dmitriy dmitry dmytro domenico domingo dominic dominick don donal \
         donald donnell donnie donny donovan doug douglas doyle dragan dražen drew duane duarte duc dudley dumitru \
         duncan dusan dustin dwayne dwight dylan eamon earl earnest easton ebrahim ebuka eckhard ed eddie eddy edgar \
         edmond edmund edoardo eduardo edward edwin efrain egon eiji einar eirik eitan eko ekow elbert eldon eli \
         elias elijah elio elliot elliott ellis elmer elton elvin elvis elwood emanuel emeka emery emil emilio emin \
         emmanuel emmett emre enrico enrique enzo eoin ercan erdal erdoğan eric erich erick erik ernest ernesto ernie \
         ernst ervin erwin esa espen esteban ethan ettore euan eugene eugenio evan evangelos everett evgeny ewan ezio \
         fabian fabien fabio fabrice fabrizio fadi fahad faisal farhad farhan farid farouk faruk fatih fawzi fayez \
         federico felipe felix femi ferdinand ferenc fergus fermín fernando fidel fikret filippo finlay finn flavio \
         florent florian florin floyd forrest francesco francis francisco franck franco frank franklin franz françois \
         fred freddie freddy frederic frederick fredrick fredrik friedrich fritz frédéric fuad fumio fyodor fábio \
         gabriel galen galip gareth garland garrett garry gary gaspard gaurav gautam gavin gaël geir gene genichi \
         gennady gennaro geoff geoffrey georg george georgios gerald gerard gerardo gerd gerhard getachew ghassan \
         gheorghe ghulam giacomo giancarlo gianfranco gianluca gianni giannis gilbert gilberto giles gilles giorgio \
         giorgos giovanni girish girma giulio giuseppe glen glenn gonzalo goodluck gopal goran gordon goro govind \
         grady graeme graham grant grayson greg gregg gregor gregorio gregory grigory grover grzegorz grégoire guido \
         guillaume guillermo gunnar gunther gurpreet-singh gus gustav gustavo guy gyula gábor gérard géza günter \
         günther habib hafez haidar haile hakan hakim hakon hal haluk hamad hamed hamid hamish hamza hank hans harald \
         hari haris harish harlan harley harold haroon harrison harry harsh harshvardhan haruhiko haruki haruto \
         harvey hasan hassan hatem haytham heath hector heikki heiko heinrich heinz helmut hemant hendra henri henrik \
         henrique henry herbert heriberto herman hermann hernán hervé hesham hideki hideo hidetoshi hikmet hilario \
         hiram hiro hiroki hiroshi hiroyuki hisashi hisham holger homer horace horia horst hosein hosni hossein \
         howard hubert hudson hugh hugo hugues humberto hunter husain hussain hussein huw håkan héctor iain ian \
         ibrahim ichiro idris ieuan ignacio igor ihor ihsan ike ikenna iker ilham ilya imad imran imre ingo ioannis \
         iqbal ira irfan irvin irving isa isaac isaiah isao ishaan isidro ismael ismail israel issa issac istvan \
         istván iulian ivan ivar ivica iván iwan jaap jabbar jaber jabu jace jacek jack jackson jacob jacobo jacques \
         jaden jafar jagdish jair jairam jake jakub jalal jamal james jamil janek janez janusz jared jaroslav \
         jarosław jarrod jarvis jason jasper jaswant javad javier jawaharlal jaxon jay jayden jayson jean-claude \
         jean-luc jean-marie jean-michel jean-paul jean-pierre jeb jeff jefferson jeffery jeffrey jeffry jejomar jens \
         jerald jeremiah jeremy jermaine jerome jerry jerzy jesper jess jesse jesus jesús jide jim jimmy jindřich \
         jiro jiří joachim joao joaquim joaquin joaquín jochen joe joel joesph joey johan johann johannes john \
         johnathan johnathon johnny joko jomo jon jonas jonathan jonathon joost jordi jorge jose josef joseph josh \
         joshua josiah josip josé jovan joão juan juha jukka julian julien julio julius julián jun junichi junichiro \
         junior jussi justin jános jérôme józef jörg jørgen jürgen kabir kaden kadir kai kaito kamal kamau kamran \
         kapil karan kareem karel kari-pekka karim karl karl-heinz karthik kartik kasim kasper katsuya kayden kayode \
         kazimierz kazuhiro kazuki kazuo keanu kei keiji keir keisuke keith kelvin kemal ken kendrick kenichi kenji \
         kenneth kenny kent kenta kenzo kermit kevin khaled khalid khalifa khalil kibet kieran kimani kipchoge \
         kiprono kirill kirk kishore kiyoshi kjell klaus knut kofi koichi koji kojo konrad konstantin kostas kosuke \
         kota krishna kristopher krzysztof kumar kunle kurt kwabena kwadwo kwaku kwame kwasi kweku kyle kyriakos \
         kálmán károly kåre lachlan ladislav laith lajos lalit lamar lamont lance landon larry lars lasse laszlo \
         laurence laurent lawrence leandro lech leif leland lennart leo leon leonard leonardo leonel leonid leonidas \
         leopoldo leroy lester leszek lev levent levi lewis liam libor lincoln linwood lionel liviu ljubomir lloyd \
         logan lokesh lonnie loren lorenzo lothar louie louis lowell loyd loïc lubomír luboš luc luca lucas lucian \
         luciano luigi luis luiz lukas luke lungile luther lyle lászló maciej mack madhav mads magnus mahdi mahendra \
         mahesh mahmood mahmoud mahmut maina majid makoto maksim malcolm malik mandla manfred manish manmohan manoj \
         manolis mansour manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario marius mariusz \
         mark markus marlin marlon marshall martin martín marvin marwan masaaki masahiro masaki masanori masao masaru \
         masashi masato masayoshi masayuki mason masoud massimo massoud mateo mateus mateusz mathew mathias mathieu \
         mats matt matteo matthew matthias matthieu matti maurice mauricio maurizio maverick max maxim maxime maxwell \
         maynard mehdi mehmet mehmood melvin mengistu mesut micah michael michal michalis micheal mieczysław miguel \
         mihai mihály mika mikael mike mikel mikhail mikkel miklós milan miles millard milos miloš milton minh minoru \
         miodrag mircea mirko miroslav mirosław mitchell mitsuo mitt mladen mohamad mohamed mohammad mohammed mohamud \
         mohan mohsen moises moisés momčilo monte monty moritz morris morten moses motohiro mourad mthunzi muammar \
         muhammad muhammadu muhammed mukesh mukhtar mukul mulatu mungo munir murad murali murat murray murtaza musa \
         mustafa mustapha mwai mwangi mykola myron máximo nabil nadeem nader nadir naguib naji nam nana-kofi naoki \
         naoto narayan narendra naresh nash nasir nasser nathan nathaniel naveen navid navin nawaf nawaz nayef neal \
         nebojša necati ned neil nelson nenad nestor newt niall nicholas nick nickolas nicola nicolae nicolas nicolás \
         nigel nikhil nikita niklas nikolai nikolay nikos nils nitin nitish nizar njoroge nkosana nnamdi noah noboru \
         nobuo nobuyuki noe nolan norbert norman norris numan nuno nuri obinna ochieng octavian octavio odd odhiambo \
         ognjen oisin okoth olaf olav oldřich ole oleg oleh oleksandr oleksiy oliver olivier olof olu olumide \
         olusegun oluwaseun omar omer ondřej onur onyango orhan oriol orlando orville osama osamu oscar oskar osman \
         otis otto ovidiu owen oğuz pablo padraig palle panagiotis pankaj panos paolo paresh pascal patrick pau paul \
         paulo pavan pavel pavlo pawan pawel paweł pedro peer pekka pelle per percy perry pete peter petr petro \
         petros petru petter phil philip philippe phillip pierluigi piero pierre piers pietro piotr porter poul pradeep \
         prakash pramod pranab pranav prasad prashant praveen prayut prayuth preben predrag preston prithviraj \
         przemysław pyotr pál péter přemysl qasem qasim quang quentin quincy quinton rachid radek radim radosław \
         radovan radu rafael rafik rahim rahman rahul rainer raj rajat rajeev rajendra rajesh rajinder rajiv rajnath \
         raju rakesh ralf ralph ram ramadan raman ramazan ramesh rami ramiro ramon ramzi ramón rand randal randall \
         randolph randy ranjit ranveer raoul raphael raphaël rashad rasheed rashid rasmus ratko raul ravi ravindra \
         ravish ray raymond raza raúl recep reed reggie reginald reince reiner reinhard ren renato renaud rené reuben \
         rex reynaldo reza rhodri rhys riad ricardo riccardo richard rick rickey rickie ricky rigoberto rikio riley \
         rishi ritesh riyad rizwan roald rob robert roberto rocco rocky rod roderick rodger rodney rodolfo rodrigo \
         rogelio roger rohan rohit roland rolando rolf roman romano romeo ron ronald ronan ronnie roosevelt rory \
         rosario roscoe ross rostislav rouhollah roy royce ruaridh ruben rubén rudi rudolph rudy rufus rui rune \
         rupert rush ruslan russel russell rustam rusty ryan ryo ryota ryszard ryuichi ryuji régis rémi rüdiger \
         răzvan saad sachin sadegh sadiq saeed said saif saleem saleh salih salim salman salvador salvatore sam \
         sameer sami samir sammy samuel sandeep sandile sandip sanford sanjay sanjeev sanjiv sanket santiago santosh \
         sardar satish satoru satoshi satya satyajit saul sauli saurabh sayed scot scott scotty seamus sean sebastian \
         segun seiji selahattin selim semyon serge sergei sergey sergio serhiy serkan seth seán shafiq shahbaz shahid \
         shakil shane shankar sharad sharif shashi shaukat shaun shawn sheldon sherman shigeo shigeru shin shinichi \
         shinji shinjiro shintaro shinzo shiro shivraj sho shohei shoichi shoji shota shuichi shuji shun shyam \
         sibusiso siddharth sidney siegfried sigurd silas silvio simon siphiwe sipho skip slamet slobodan sohail sola \
         solomon somchai sorin sota sourav spencer spyros srinivas srđan stan stanislav stanisław stanley stavros \
         stefan stefano steffen stelios stepan stephan stephen sterling steve steven stewart stig stuart sture \
         stéphane subhash subramanian sudhir sujoy sukhbir suleiman sultan sumit sundar sunil suraj surendra suresh \
         sushil susilo susumu svein sven svend sylvain sylvester szymon sándor séamus sébastien søren süleyman \
         sławomir tadashi tadeusz taha taher tahir taichi takahiro takashi takayuki takehiko takeo takeshi takumi \
         takuya talal taleb tamim tamás tanner tapio taras tarek tareq tariq taro tarquin tarun tatsuo tatsuya tayfun \
         tayyip ted teddy tendai terence terje terrance terrell terrence tesfaye tetsuo tetsuya thabo thaddeus \
         thaksin thanasis thatcher themba theo theodore theodoros thiago thibault thierry thomas thorbjørn thorsten \
         thulani thurman tiago tibor tihomir till tim timmy timo timothy timur tobias todd tom tomas tomasz tommaso \
         tommy tomohiro tomás tony tor torbjörn tore torsten toru toshiaki toshihiro toshio toshiro traian travis \
         trent trevor tristan troels trond troy truman tsutomu tuan tucker tunde turgut turki tushar ty tyler tyrone \
         tyson uche uday udo ugochukwu uhuru ulf ulrich ulrik ulysses umar umberto umesh umit umut unai urho uri \
         usman uwe uğur vaclav vadim vadym valentin valery van vance varun vasco vasile vasilis vasily vaughn vern \
         vernon vicente victor vidar viggo vijay vikas vikram vikrant viktor vilmos vinay vince vincent vincenzo \
         vineet vinod vipin viral virat virender virgil vishal vishnu vitali vitaliy vitaly vittorio vivek vlad \
         vladimir vladislav vlastimil vojislav vojtěch volkan volker volodymyr vuk vusi vyacheslav václav víctor vít \
         wade wael wafula wahyu waldemar waleed walid wallace walter wanjau ward warren waseem wasim wayne weldon \
         wendell werner wesley wiesław wilbert wilbur wiley wilfred wilfredo wilhelm will willard william williams \
         willis wilson winfried winston witold wm wojciech wole wolfgang wolfram woodrow wyatt włodzimierz xabi \
         xavier yahya yanis yannick yannis yaroslav yaser yash yashwant yasin yasir yasser yasuhiro yasuo yasushi \
         yavuz yaw yegor yevgeny yiannis yildirim yogesh yogi yohannes yoichi yosef yoshiaki yoshihide yoshihiko \
         yoshihiro yoshinori yoshio yoshito yosuke yota younis yousaf yousef youssef yu yudhoyono yuichi yuji yukio \
         yunus yuri yuriy yusuf yusuke yutaka yuto yuya yves zachary zafar zahid zaid zakaria zane zayed zbigniew \
         zdeněk zdzisław zia ziad zlatko zola zoltan zoltán zoran zsolt zubair álvaro ángel édouard éric étienne \
         íñigo óscar ömer øystein łukasz ştefan",
    ),
    (
        Gender::Female,
        "aarti abbie abby abena abeni abigail achieng ada adaeze adalynn adanna adaobi addie adebola adela adelaide \
         adele adelina adeline adhiambo adina aditi adriana adrianne adrienne adwoa adèle afsaneh afua agata agatha \
         agathe agnes agneta agnetha agnieszka aicha aida aikaterini aiko aileen ailsa aimee aisha aishwarya aisling \
         akanksha akemi akiko akinyi akosua akoth akua alaina alana alba alberta aldona alecia alejandra aleksandra \
         alena alessandra alessia alexandra alexandria alfreda alice alicia alicja alina aline alisa alisha alison \
         alissa aliyah alka alla allene allie allison allyson alma alta althea alyce alyona alyson alyssa alžběta ama \
         amaka amal amalia amanda amara amaya amber ambika amelia amelie ami amie amina aminata amira amma amparo \
         amrita amruta amy amélie ana analyn ananya anastasia anaïs anfisa angela angelia angelica angeliki angelina \
         angeline angelique angelita angie anika anikó anita anjali anjana anju anke ankita ann anna annabel \
         annabelle anne anne-li anne-marie anne-sophie annegret anneke anneli annelie anneliese annette annie annika \
         annmarie anouk ansar antionette antje antoinette antonella antonia antonina anuradha anushka anya anyango \
         aoife aparna apolline april arabella araceli archana ariadne ariana arielle arleen arlene arline arpita \
         aruna arundhati arwa asako asami asha ashlee ashleigh ashley ashlyn ashwini asma asmaa astrid asuka asunción \
         athena atieno atsuko aubree audra audrey augusta aurelia aurora aurore aurélie autumn ava avis awino aya \
         ayaan ayaka ayako ayesha ayla aylin aysel aysha ayumi ayşe azadeh aïcha bahar barb barbara barbie barbra \
         basma bea beata beate beatrice beatriz becca becky begoña belinda bella belle belén benazir benedetta \
         benedita benita bernadette bernadine bernice berta bertha bertie beryl bess bessie beth bethany betsy bette \
         bettie betty bettye beulah beverley beverly beáta bharti bhavana bhavna bianca biljana birdie birgit \
         birgitta birte blanca blanche blanka bobbi bobbie bodil bohumila bojana bonita bonnie bożena božena braelyn \
         brandi brandie brandy brenda briana brianna brianne bridget bridgett bridgette brielle brigitte brinley \
         britney britt britta brittany brittney bronwyn brooke brooklynn bukola bushra busisiwe bärbel béatrice \
         bénédicte caitlin callie camila camilla camille canan candace candice candy caoimhe capucine cara caren cari \
         carin carina carissa carla carlene carlota carly carmela carmella carmen carol carole carolina caroline \
         carolyn carrie caryn casandra cass cassandra cassie catalina caterina catherine cathleen cathryn cathy \
         catrina catriona cayetana cecelia cecile cecilia celeste celestine celia celina celine ceri chandra chantal \
         chantel charity charlene charlotta charlotte charlène charmaine chasity chelsea chelsey cheri cherie cherry \
         cheryl chiamaka chiara chidinma chie chieko chihiro chika chikako chimamanda chinwe chinyere chioma chisato \
         chitra chiyoko chloe christa christen christi christiane christie christina christine christy chrystal ciara \
         cindi cindy claire clara clare clarice clarissa claudette claudia claudine clementine clodagh clémence \
         clémentine coleen colette colleen conceição concepcion concepción concetta connie constance consuelo cora \
         corazon corina corine corinne cornelia corrine cortney cressida crina cristina crystal cynthia cécile céline \
         dagmar dagny daisy dalia danette daniela danielle danna danuta daphne darcy daria darla darlene darya dawn \
         dayna deana deann deanna deanne deb debbie debby debora deborah debra dee deena deepa deepika deepti defne \
         deidra deidre deirdre delia delilah della delma delores deloris delphine demetria dena denice denise desiree \
         despina dessie destiny devika dewi diana diane diann dianna dianne dilma dimitra dina dinah dionne divya \
         dixie doina dollie dolly dolores dominika dona donatella donna dora doreen doretha doris dorota dorothea \
         dorothy dorthy dottie dragana dubravka dörte earlene earline earnestine ebba ebele ebony ebru edie edit \
         edith edna edwina edythe eeva effie efua eiko eileen eilidh eilish eirini ekaterina ekta ekua elaine elba \
         elda eleanor eleanore elena eleni eleonora elfriede elia eliana elida elif elin elinor elisa elisabeth \
         elisabetta elise eliza elizabeth elizaveta eliška elke ella ellen elliana ellie elma elnora elodie eloisa \
         eloise elsa else elsie elspeth elva elvia elvira elżbieta emanuela emel emely emi emiko emilia emilie emily \
         emine emma emmanuelle encarnación enid enikő eri erica ericka erika eriko erin erma erna ernestina ernestine \
         erzsébet esi esmeralda esperanza esra essie estefanía estela estella estelle ester esther eszter ethel \
         etsuko etta eugenia eugénie eula eunice eva evangelia evangelina evangeline eve evelyn everleigh evgenia ewa \
         fabienne fadumo fadwa faith faiza fannie fanny farah fariba farida farzaneh fatema fatemeh fatima fatma \
         fatou fatoumata fawzia fay faye federica felecia felicia feray fern fernanda filippa filiz fiona fionnuala \
         firdaus flora florence florencia florine flossie fofi folake forough fotini fran frances francesca francine \
         francisca franziska françoise frauke freda freida freja freya frida frieda frédérique fumie fumiko funke \
         funmilayo fátima gabriela gabriele gabriella gabrielle gaia gail galina gay gayatri gayla gayle gaëlle geeta \
         geetha gemma gena genesis genet geneva genevieve geneviève georgette georgia georgina geraldine gerda geri \
         germaine gert gertrude ghazala ghislaine giada gianna gilda gillian gina ginevra ginger ginny giorgia \
         giovanna gisela gita giulia giuliana giuseppina gladys gleisi glenda glenna gloria goldie gordana graca \
         grace gracie graciela grainne grazia graça grażyna greta gretchen griselda gro gudrun guillermina gunilla \
         gussie gwen gwendolyn gwyneth gül gülay gülsüm habiba hadiza hadley hafsa hailey hala haley halima halina \
         hallie hana hanae hanako hanan hanna hannah hanne hannelore harmony harriet harriett haruka haruko harumi \
         hatice hatsue hattie hawa hayat hazel heather hedda hege heide heidemarie heidi heike helen helena helene \
         helga helle hema hemlata henrietta henriette henrike henryka herminia hester hiba hideko hilary hilda \
         hildegard hillary hina hiroko hiromi hirut hisako hitomi hollie holly hope hortencia hortense huda huma \
         huong hélène ibolya ida ifeoma ikuko ila ilaria ildikó ileana ilene ilona ilse iman imelda imke imogen \
         imogene ina indira indrani indu ines inez inga inge ingeborg inger ingrid ingunn inna intisar inès inés inês \
         ioana ioanna iola iona irena irene irina iris irma irmgard isabel isabella isabelle isha ishita isla isobel \
         iuliana iva ivana ivanka iveta ivette ivy iwona izabela jacinda jacklyn jaclyn jacqueline jacquelyn \
         jacquline jada jade jadranka jadwiga jami jamila jana jane janel janell janelle janet janette janice janie \
         janina janine janis janna jannie jaqueline jarmila jaroslava jasmin jasmina jasmine jasna jaya jayalalithaa \
         jayanthi jayne jayshree jazmin jean jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jelena \
         jemima jena jenifer jenna jennie jennifer jenny jeri jerri jessica jewel jill jillian jitka jiřina jo joan \
         joana joann joanna joanne jocelyn jodi jodie johanna jolanta jolene jorunn josefa josefina josephine josie \
         joséphine jovana joy joyce juana juanita judi judit judith judy julia juliana julianne julie juliet julieta \
         juliette june junko justina justine justyna jutta jyoti jytte kadriye kaho kaisa kaitlin kaitlyn kaja \
         kalliopi kalpana kamala kamini kana kanako kanika kanya kaori kara kareena karen kari karin karina karla \
         karna karoline karrie karyn kasturi katalin katarina katarzyna kate katelyn katerina kateryna kateřina \
         katharina katharine katherine katheryn kathi kathie kathleen kathrine kathryn kathy katie katina katja \
         katrin katrina katy kavita kavitha kay kaye kayla kaylee kayo kayoko kazue kazuko keiko keira keisha kelley \
         kelli kellie kelsey kemi kendra kenya kenzie keri kerri kerstin khadija khadijah khloe kiko kim kimberlee \
         kimberley kimberly kimi kimiko kinga kira kiron kirsten kirsti kirsty kitty kiyoko kjersti klara klára \
         kolinda komal konstantina krista kristen kristi kristie kristin kristina kristine kristy krisztina krystal \
         krystle krystyna ksenia ksenija kumi kumiko kuniko kusum květa kylie kyoko kyriaki lacey ladonna laetitia \
         laila lakeisha lakesha lakisha lakshmi lalitha lamia lana lara larisa larissa lashonda lata latanya latasha \
         latha latifa latisha latonya latoya latrice laura laure laurel lauren laurene lauri laurie lavinia lavonne \
         lawanda layla lea leah leann leanna leanne leeann leela leena leigh leila leilani lela lelia lena lene leni \
         lenka lenora lenore leola leona leonie leonor leora lerato lesa lessie lesya leta letha leticia letitia \
         letizia lexi leyla libby libuše lidia lidiya lieselotte liesl lihua lila lilah lilia lilian liliana lillian \
         lillie lilly lily lina linda lindiwe linh linnea lisa lisbeth liudmila liv livia liz liza lizzie ljiljana \
         loida lois lola lolita lona lora loraine loredana lorena lorene loretta lori lorie lorna lorraine lorrie \
         lottie louella louisa louise lourdes lovisa luann lubna lucia luciana lucie lucile lucille lucinda lucretia \
         lucrezia lucy lucía ludmila ludovica luella luisa luise luminița luna lupita luz luísa lydia lyla lynda \
         lynette lynne lynnette lyubov lyudmila léa ma mabel mable machiko mackenzie maddalena madeleine madeline \
         madelyn madge madhavi madhuri madiha madina madison madoka mae maeve magda magdalena magdolna maggie maha \
         mahnaz mai maia maike maiko mairead maisie maite maj maja makayla makena makenna maki makiko mala malala \
         malgorzata malia malika malin malinda malini malissa mallory mamata mami mamie mana manal manami mandy \
         maneka manisha manju manon manuela mar mara marcela marcella marci marcia marcie marcy mareike maren \
         margaret margareta margarethe margarita margaux margery margie margit margo margot margret margrethe \
         marguerite mari maria mariam mariana marianna marianne maribel maricarmen maricel maricela marie \
         marie-claude marie-france marie-josé marielle marietta marija mariko marilyn marilynn marina marine marisa \
         marisela marisol marissa marit marites maritza mariya marjorie markéta marla marlene marquita marsha marta \
         martha martina martine marva marwa mary maryam maryann maryanne marybeth maryellen maryjane marylou maryna \
         maría marília masako masayo mathilde matilda matilde mattie maud maude maudie maura maureen maurine mavis \
         maxine may maya mayawati mayra maysa mayu mayuko mayumi maëlle małgorzata mckenna mckenzie meagan meena \
         meenakshi meera megan megawati megha meghan megumi mehbooba mehreen mehwish meike meiling melania melanie \
         melba melinda melisa melissa mellisa melody melva meral mercedes meredith meryem meryl meseret mette mhairi \
         mia micaela michaela michela michell michelle michi michiko midori mieko migdalia mihaela miho mikako miki \
         miko mila milagros mildred milena milica millicent millie mina minako mindy minerva minnie mira miranda \
         mireille mirela mirella miriam mirjana miroslava mirosława misaki misako misty mitsue mitsuko mitzi miwa \
         miyako miyoko miyuki mizuho mizuki moira mojisola mollie molly momoko mona monica monika monique montserrat \
         morag motoko mouna mridula mumbi muna muriel muthoni mya mylène myra myriam myrna myrtle mária márta märta \
         mélanie mónica mădălina nabila nadezhda nadia nadine nadira nadja naima najla najwa naledi namrata nan nana \
         nanako nancy nandini nandita nanette nanna nannie naoko naomi narges nargis nasim nasreen nasrin natalia \
         natalie nataliya natalya natascha natasha nataša nathalie natsuki natsuko natsumi navya nawal nazanin neelam \
         neema neeta neha nelda nele nell nellie nelly nesrin nettie neva nevaeh nevena nevin neşe ngozi niamh \
         nichole nicole nicoletta nidhi nihad nihal nikki nilda nilufar nilufer nina ninotchka nirmala nirupama nisha \
         nita njeri nkechi nkiru nneka nnenna noelia noelle noemi nokuthula nola nompumelelo nomsa nomvula nona nora \
         norah noreen noriko norma nosiviwe noura nozomi noémie ntombi nuala nurcan nuria nursel nyambura nyokabi \
         nélida oana obiageli obioma octavia océane odessa odile ofelia oksana ola oleksandra olena olga olha olive \
         olivia oluchi onyinye oonagh opal ophelia oprah ora orla ornella ourania outi padma paige paisley palesa \
         pallavi paloma pam pamala pamela pansy paola paraskevi parisa parvati patrica patricia patrizia patsy patti \
         pattie patty paula paulette paulina pauline pavla paz pearl pearlie peggy penelope penny perla pernilla \
         pernille pervin petra philippa phoebe phyllis pia pilar pippa pirkko piroska polina polly pooja poonam poppy \
         pornthip prachi pragya pratibha pratima precious preeti preity prerna presley priscilla priti priya priyanka \
         punam purnima pushpa päivi pınar queen rabia rachael racheal rachel rachelle rachida radha radhika radka \
         radmila rae raelynn raffaella ragnhild raisa rajani rajeshwari rakhi raluca ramona rana randi rania ranjana \
         raquel rashida rashmi ratna razan reba rebeca rebecca rebekah reem reena refilwe regina reiko rekha rena \
         renae renata renate renee renu renuka retha reva reyhan reyna rhea rhiannon rhoda rhonda rie rieko riikka \
         rika rikke riko rim rima rina risa rita ritika ritsuko ritu robbin roberta robyn rochelle rocio rocío rodica \
         rohini roisin ronda roopa rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosalía rosanna rosanne \
         rose roseann rosella rosemarie rosemary rosetta rosie rosita roslyn roswitha rosângela rowena roxana roxane \
         roxanne roxie roya ruba ruby ruchi rukhsana rumi rumiko rupa ruqayya ruslana rut ruth ruthie ruxandra \
         ryleigh ryoko réka róisín saba sabah sabiha sabine sabrina sabrine sachi sachiko sadako sade sadhana sadia \
         sadie saeko safiya sahar sahra saida saira saki sakina sakshi sakura sallie sally salma samantha samar \
         sameera samia samira sana sanaa sanae sandhya sandra sandrine sandy sangeeta sania sanja sanna saoirse sara \
         sarah sari sarita saroj sarojini sasha saskia satoko satomi satu saundra savannah savita sawako sawsan \
         sayaka sayuri scarlett seema seiko selamawit selena selin selina selma semra seren serena setsuko sevgi \
         sevim shabana shabnam shahida shahla shahnaz shaima shakira shalini shana shanna shanti shari sharlene \
         sharmila sharon sharron shauna shawna sheela sheena sheila shelia shelley shellie shelly sheree shereen \
         sheri sherri sherrie sherry sheryl shiela shigeko shikha shilpa shirin shirley shizuka shizuko shobha \
         shobhaa shoko shona shonda shraddha shreya shruti shukria shweta sian sibel sibongile sienna sierra signe \
         sigrid silke silvana silvia simisola simone sinead sinéad siobhan siobhán siri sita siti siv siân skye \
         slavenka slavica smita smriti sneha snezana snezhana snežana socorro sofia sofía soha soheila solange \
         soledad solveig solène somsri sonal sonali sondra sonia sonja sonya sophia sophie soraya sorina soumya \
         sowmya soňa sridevi srividya stacey staci stacie stacy stanisława stavroula stefania stefanie steffi stella \
         stephanie stina stéphanie subhadra sucheta suchitra sudha sue suhasini sujata sumaya sumiko sumire summer \
         sun sunita sunniva supriya suraya susan susana susanna susanne sushma susie suu suzanne suzette svea svenja \
         svetlana svitlana světlana swantje swapna swara swati sybil sylvia sylvie sylwia synnøve szilvia ségolène \
         séverine tabatha tabitha tahmina taisiya takako tamaki tamara tameka tamera tami tamika tamiko tammi tammie \
         tammy tamra tamsin tania tanisha tanja tansu tanushree tanvi tanya tara tarja taryn tasha tatiana tatjana \
         tatyana tawakkol tazuko tejaswini tera teresa teresita teri terra terri terrie teruko teréz tessa tessie \
         tetiana thandeka thandi thandiwe thelma theodora theresa therese thuy thérèse tia tiffany tigist tijana \
         tillie tina tipper tirunesh tisha titilayo tiziana tokiko tomiko tomoe tomoko tomomi tone toni tonia tonya \
         tori torill toshiko tova tove tracey traci tracie traute treva tricia trina trine trinity trisha trudy \
         tsuneko turid tuva tuyet twila tytti tünde uju ulla ulrika ulrike ulyana uma umeko upasana urmila ursel \
         ursula urszula usha uta ute vaishali valarie valentina valentyna valeria valerie valeriya valérie vandana \
         vanessa vani varsha vasiliki vasundhara veda veena velma vera verna vernice veronica veronika verónica vesna \
         vicki vickie vicky victoria vida vidya vigdis vijaya viktoria viktoriya vilma vimala vinita viola violet \
         violeta viorica virgie virgina virginia virginie vittoria vivian viviane vivienne vlasta vonda véronique \
         věra wafa wairimu waithera wakako waltraud wambui wanda wangari wangeci wangui wanjiku wanjiru wendi wendy \
         whitney wiebke wiesława wilda wilhelmina willa willow wilma winifred winnie winona wioletta wulan xiaoyan \
         ximena xiomara xiulan yana yanti yasmeen yasmin yasmine yasuko yayoi yejide yekaterina yelena yesenia \
         yetunde yevgenia yingluck yingying ylva yoko yolanda yolande yoriko yoshie yoshiko yui yuka yukako yukie \
         yukiko yuko yulia yuliya yumi yumiko yuriko yvette yvonne zahra zainab zanele zara zaynab zdenka zdeňka \
         zehra zeinab zelda zelma zeynep zhanna zinaida zindzi zinhle zodwa zoe zoey zofia zohra zoi zorica zoya zoë \
         zsuzsanna zsófia zubaida zulema zuzana zuzanna ágnes ángela åsa édith élisabeth élise élodie éva özlem łucja \
         šárka ștefania",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_a_gender_where_usage_is_clear() {
        assert_eq!(given_name("Rhiannon"), Some(Gender::Female));
        assert_eq!(given_name("JÜRGEN".to_lowercase().as_str()), Some(Gender::Male));
        assert_eq!((given_name("Ghazala"), given_name("Aarav")), (Some(Gender::Female), Some(Gender::Male)));
        assert_eq!(given_name("Robin"), None);
    }
}
