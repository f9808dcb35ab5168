//! Words that tell who is meant: honorifics, titles, what people do, what bodies are called, countries, days.

use super::{Gender, facts};

/// What a noun (or a word that goes with one) stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Noun {
    /// Before a name and no part of it: `Dr.`, `Mrs.`
    Honorific(Option<Gender>),
    /// An office, before a name or alone: `senator`, `Capt.`
    Title(Option<Gender>),
    /// What somebody does or is, rarely before a name: `analyst`, `actress`.
    Role(Option<Gender>),
    /// What somebody stands for, which is no office: `Republican`.
    Partisan,
    /// Kin: somebody else than the person just named.
    Kin(Option<Gender>),
    /// Goes before a title: `deputy`, `vice`, `former`.
    Rank,
    /// Several people: `residents`, `critics`.
    People,
    /// A body: `ministry`, `campaign`.
    Body,
    /// Something written or published: `report`, `statement`.
    Document,
    /// A country or a capital that speaks for one: `China`.
    Country,
    /// Of a country: `Chinese`.
    Demonym,
    /// A part of a country, or a big town: `Florida`.
    Region,
    /// A day or a month: never a name.
    Date,
    /// After a name: `Jr.`
    Suffix,
    /// Inside a name, in lower case: `van`.
    Particle,
}

/// What is known of `word`. A stop at its end is not part of it.
pub(crate) fn noun(word: &str) -> Option<Noun> {
    facts(word).noun
}

pub(super) const NOUNS: &[(Noun, &str)] = &[
    (
        Noun::Honorific(Some(Gender::Male)),
        "mr messrs sir lord monsieur mssrs señor sr. herr heer signor don fr sheikh \
         shaikh sheik alhaji mallam shri datuk encik otunba",
    ),
    (
        Noun::Honorific(Some(Gender::Female)),
        "mrs ms miss mme mlle madame madam lady dame señora sra srta señorita frau fräulein mevrouw signora doña dona \
         hajia hajiya alhaja shrimati smt kumari datin puan",
    ),
    (
        Noun::Honorific(None),
        "dr drs prof professor hon honorable honourable mx doctor rev reverend imam rabbi barr engr",
    ),
    (
        Noun::Title(None),
        "president presidents vice-president prime-minister minister ministers premier chancellor senator senators \
         sen sens representative representatives rep reps delegate assemblyman assemblymember councilmember councilor \
         councillor cllr coun alderman prefect convener convenor governor governors gov govs td mla mna mpp mca mlc mmc \
         mec mayor mayors secretary secretaries ambassador consul envoy commissioner director directors administrator \
         superintendent supt inspector chairman chair chairperson ministro ministra sottosegretario sottosegretaria \
         viceministro \
         chief chiefs ceo cfo coo cto cio vp insp dci asp dsp csp acp dcp pc president-elect speaker whip leader leaders general gen \
         lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm commander \
         cmdr commodore brigadier marshal ensign lt.-col lt.-gen constable detective det deputy officer sheriff \
         trooper warden judge justice justices magistrate prosecutor attorney solicitor counsel coroner comptroller \
         treasurer auditor controller registrar rector dean provost archbishop bishop cardinal pope pastor deacon \
         archdeacon vicar canon patriarch ayatollah mullah emperor sultan emir sheriff-elect congressmember mp mep \
         msp tánaiste taoiseach principal headmaster head editor editor-in-chief publisher coach manager trainer \
         governor-elect mayor-elect senator-elect undersecretary under-secretary vice-chairman co-chairman co-chair \
         co-founder cofounder co-director vice-chair chairman-elect secretary-general attorney-general \
         governor-general director-general quartermaster astronaut cosmonaut firefighter midshipman airman seaman \
         specialist ombudsman lawmaker lawmakers nuncio",
    ),
    (
        Noun::Title(Some(Gender::Male)),
        "congressman congressmen king prince duke earl baron count viscount tsar czar abbot policeman mailman fireman \
         councilman councilmen businessman salesman clergyman sportsman anchorman newsman gentleman caliph \
         shah maharaja raja pharaoh friar",
    ),
    (
        Noun::Title(Some(Gender::Female)),
        "chairwoman congresswoman congresswomen queen princess duchess countess baroness empress assemblywoman councilwoman \
         councilwomen abbess policewoman businesswoman saleswoman sportswoman anchorwoman headmistress \
         heroine tsarina maharani mayoress",
    ),
    (
        Noun::Role(Some(Gender::Male)),
        "spokesman actor waiter cameraman frontman gunman workman fisherman cowboy man boy guy guys boys men lad \
         bloke widower bridegroom groom horseman craftsman middleman handyman doorman foreman postman milkman \
         tradesman yachtsman lineman linebacker quarterback statesman cleric monk priest schoolboy playboy gentlemen \
         bachelor strongman hitman groundsman batsman frenchman englishman irishman welshman \
         dutchman scotsman",
    ),
    (
        Noun::Role(Some(Gender::Female)),
        "spokeswoman actress waitress hostess woman girl girls women nun widow bride diva ballerina stewardess \
         schoolgirl songstress mistress housewife cowgirl ladies lass heiress midwife camerawoman tradeswoman \
         businesslady stateswoman sorceress seamstress matriarch frenchwoman englishwoman",
    ),
    (
        Noun::Role(None),
        "glaciologist seismologist archeologist criminologist entomologist oceanographer demographer cartographer \
         geographer botanist zoologist neurologist radiologist dermatologist immunologist microbiologist toxicologist \
         volcanologist palaeontologist paleontologist primatologist philologist musicologist clinician dietician \
         dietitian nutritionist anaesthetist anesthetist gynaecologist gynecologist obstetrician paediatrician \
         optometrist restorer illustrator welder winemaker jeweller jeweler blacksmith sommelier caterer hotelier \
         innkeeper publican greengrocer bookseller printer dramatist newsreader cellist saxophonist trumpeter soprano \
         tenor baritone magician puppeteer cricketer snowboarder surfer dockworker inventor restaurateur gamekeeper \
         taxidermist undertaker gravedigger \
         physio physiotherapist footballer rower seamer spinner paddler shuttler cueist fullback beekeeper bookmaker zookeeper supervisor recorder locksmith spokesperson official source insider aide adviser advisor assistant associate analyst expert economist \
         strategist consultant pollster operative organizer organiser activist advocate campaigner protester \
         protestor demonstrator supporter critic opponent rival colleague counterpart ally friend neighbor neighbour \
         resident local villager citizen voter constituent taxpayer customer client consumer buyer seller shopper \
         owner homeowner shopkeeper proprietor tenant driver passenger commuter pedestrian cyclist motorist rider \
         traveler traveller tourist visitor guest guide volunteer worker employee staffer laborer labourer farmer \
         grower rancher miner builder contractor developer engineer architect designer mechanic electrician plumber \
         carpenter technician programmer scientist researcher scholar academic historian philosopher sociologist \
         psychologist psychiatrist biologist chemist physicist mathematician astronomer geologist ecologist \
         ornithologist epidemiologist virologist hydrologist meteorologist climatologist anthropologist archaeologist \
         linguist statistician lecturer teacher instructor tutor educator librarian student pupil graduate \
         undergraduate alumnus alumna dropout fellow intern trainee apprentice physician surgeon nurse paramedic \
         dentist veterinarian vet pharmacist therapist pediatrician cardiologist oncologist patient survivor victim \
         witness bystander onlooker suspect defendant plaintiff inmate prisoner convict hostage captive refugee \
         migrant immigrant asylum-seeker lawyer barrister paralegal notary juror jurist investigator spy agent \
         informant whistleblower soldier veteran sailor marine pilot navigator mariner fighter rebel militant \
         insurgent terrorist commander-in-chief negotiator diplomat politician candidate contender challenger \
         incumbent nominee front-runner frontrunner hopeful running-mate \
         legislator parliamentarian backbencher mogul tycoon \
         billionaire millionaire magnate entrepreneur executive exec founder investor banker trader broker financier \
         shareholder accountant lobbyist donor philanthropist benefactor fundraiser journalist reporter correspondent \
         columnist commentator pundit broadcaster presenter anchor newscaster rapporteur host co-host moderator interviewer \
         interviewee blogger influencer podcaster author writer novelist poet playwright screenwriter biographer \
         essayist singer songwriter musician rapper composer conductor pianist guitarist drummer violinist dancer \
         choreographer comedian comic performer entertainer star superstar celebrity artist painter sculptor \
         photographer filmmaker film-maker producer screen-star model athlete eyewitness passer-by player teammate team-mate champion striker skipper boss gaffer \
         co-star castmate bandmate housemate flatmate roommate classmate schoolmate workmate shipmate cellmate co-owner \
         co-producer co-pilot co-defendant co-driver fly-half full-back centre-back left-back right-back playmaker scrum-half flanker \
         wicketkeeper all-rounder paceman goalie goaltender netminder defenseman sub-editor lifeguard pathologist headteacher bailiff \
         trawlerman boatman ferryman docker stevedore trucker cabbie grocer florist newsagent \
         goalkeeper midfielder defender winger forward pitcher catcher slugger outfielder shortstop batter bowler \
         golfer boxer sprinter swimmer gymnast skater skier wrestler racer jockey referee umpire medalist medallist \
         chef cook baker butcher brewer barista bartender waitstaff cleaner janitor guard keeper caretaker gardener \
         chaplain missionary preacher evangelist theologian believer member person someone somebody anyone baby \
         toddler child kid teen teenager adult youth pensioner retiree individual operator dispatcher adjuster \
         examiner inspector-general regulator trustee appointee emissary messenger mediator facilitator planner \
         surveyor assessor valuer appraiser curator archivist conservator collector dealer gallerist translator \
         interpreter stylist hairdresser barber tailor mourner worshipper parishioner congregant hunter trapper \
         angler hiker climber mountaineer explorer caller viewer listener reader user subscriber gamer coder hacker \
         bureaucrat technocrat functionary moderate hardliner hawk dove loyalist dissident exile separatist \
         nationalist feminist environmentalist conservationist humanitarian actuary underwriter clerk cashier \
         receptionist courier porter counselor counsellor caseworker socialite publicist promoter handler minder \
         bodyguard chauffeur recruiter headhunter swede briton spaniard substitute",
    ),
    (
        Noun::Kin(Some(Gender::Male)),
        "father brother husband father-in-law dad daddy son grandson grandfather grandpa uncle nephew brother-in-law son-in-law \
         stepfather stepson boyfriend fiancé godfather ex-husband sons brothers half-brother stepbrother",
    ),
    (
        Noun::Kin(Some(Gender::Female)),
        "sister wife mother mom mum mommy daughter granddaughter grandmother grandma aunt niece sister-in-law mother-in-law \
         daughter-in-law stepmother stepdaughter girlfriend fiancée godmother ex-wife daughters sisters half-sister \
         stepsister",
    ),
    (Noun::Kin(None), "parent spouse sibling cousin grandparent grandchild twin relative partner"),
    (Noun::Partisan, "republican democrat conservative liberal progressive socialist libertarian tory independent"),
    (
        Noun::Rank,
        "first second third vice acting interim former ex then-president then-governor then-senator late senior \
         junior managing prime foreign finance defense defence interior under lead permanent emeritus honorary \
         incoming outgoing longtime co non-executive regional onetime current retired would-be erstwhile \
         cabinet majority minority parliamentary shadow presidential federal state county city district press \
         communications police fire army navy staff health education science home labor labour treasury trade energy \
         environment transport transportation agriculture culture sports housing commerce political technical \
         information financial operating editorial area sales marketing research program programme project operations \
         engineering product compliance strategy ranking class",
    ),
    (
        Noun::People,
        "people officials authorities sources experts analysts economists critics opponents supporters activists \
         advocates campaigners protesters protestors demonstrators residents locals villagers citizens voters \
         constituents neighbors neighbours friends colleagues allies aides advisers advisors organizers organisers \
         investigators prosecutors detectives lawyers attorneys judges jurors witnesses victims survivors relatives \
         parents families students teachers workers employees staffers farmers owners customers consumers tourists \
         visitors doctors nurses scientists researchers scholars academics historians journalists reporters \
         correspondents commentators pundits observers insiders strategists pollsters operatives republicans \
         democrats conservatives liberals progressives socialists tories libertarians independents candidates members executives investors traders bankers \
         shareholders donors diplomats negotiators politicians legislators mps soldiers troops officers veterans \
         rebels militants terrorists refugees migrants immigrants fans players teammates viewers readers listeners \
         users others many some several most both everyone everybody spokesmen spokespeople spokeswomen moderators \
         hosts editors producers christians muslims jews catholics evangelicals americans americans' russians \
         israelis palestinians iraqis syrians iranians mexicans cubans latinos hispanics blacks whites attendees \
         participants delegates regulators engineers designers actors singers musicians artists writers authors \
         scouts coaches crowd crowds audience couple pair duo trio firefighters rescuers medics paramedics pilots \
         shopkeepers shoppers drivers passengers commuters pedestrians tenants landlords inmates skeptics sceptics \
         detractors proponents backers loyalists hardliners moderates envoys ambassadors bishops clergy priests imams \
         rabbis pastors theologians believers kids children teenagers youths settlers islamists jihadists \
         secessionists unionists bosses managers counterparts rivals foes partners peers superiors subordinates \
         councillors councilors commissioners mothers fathers",
    ),
    (
        Noun::Body,
        "academy administration agency airline alliance arm assembly association authority bank board branch brigade \
         bureau campaign camp caucus center centre chain chamber channel charity church club coalition college \
         commission committee community company conference confederation congress consortium consulate convention \
         cooperative corp council court crew daily delegation department dept division embassy enterprise \
         establishment facility faculty family federation firm force foundation fund gang government group guild \
         headquarters hospital house inc industry inspectorate institute institution journal judiciary kremlin \
         laboratory lab league legislature llc lobby ltd magazine manufacturer maker marketplace media military \
         militia ministry mission mosque movement museum network networks news newspaper newsroom ngo nonprofit \
         non-profit office opera orchestra order organization organisation outlet paper parliament party pentagon \
         plant platform plc portal post prison provider publication regime registry rescue restaurant retailer school \
         secretariat senate series service services show society squad startup start-up station store studio \
         subsidiary super-pac pac supplier symphony synagogue syndicate system systems team temple theater theatre \
         think-tank times tribunal trust tv union unit university utility vatican venture watchdog website weekly \
         workshop zoo companies agencies banks airlines firms groups organizations organisations universities \
         newspapers outlets campaigns associations unions radio observatory herald tribune gazette chronicle \
         telegraph guardian observer inquirer globe technologies industries holdings airways motors laboratories \
         pharmaceuticals brands international global capital securities ventures entertainment pictures records \
         republic kingdom commonwealth emirate initiative corps fleet taliban hamas hezbollah tabloid broadsheet automaker carmaker \
         insurer lender corporation corporations airport diocese archdiocese railway railways constabulary clinic cathedral municipality panel partnership \
         prosecution presidency exchange monastery regiment utilities enterprises labs studios",
    ),
    (
        Noun::Document,
        "report statement study survey poll article story column op-ed letter email e-mail memo memorandum note \
         notice book memoir autobiography biography essay tweet tweets message text texts blog caption headline \
         transcript testimony affidavit complaint lawsuit indictment filing petition resolution bill law act \
         amendment constitution treaty agreement contract document documents release communique communiqué \
         declaration manifesto proposal review audit analysis findings data statistics index figures guidelines rules \
         policy video clip ad ads advert advertisement commercial trailer film movie \
         documentary song lyrics poem speech slogan motto page bible quran koran gospel scripture manual dictionary \
         encyclopedia almanac ruling verdict judgment judgement opinion brief decree edict summary abstract leaflet \
         flyer pamphlet brochure newsletter bulletin circular reports studies surveys polls articles letters emails \
         e-mails memos posts quote quotes remark remarks comment",
    ),
    (
        Noun::Country,
        "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh \
         barbados belarus belgium belize benin bhutan bolivia botswana brazil britain brunei bulgaria burundi \
         cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt \
         england eritrea estonia ethiopia eu europe fiji finland france gabon gambia germany ghana greece greenland \
         guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy \
         jamaica japan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya \
         liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania \
         mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar burma namibia nepal \
         netherlands holland nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines \
         poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia \
         slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand \
         togo tonga tunisia turkey turkmenistan uganda ukraine uk u.k u.k. uruguay us u.s u.s. usa uzbekistan vanuatu \
         venezuela vietnam wales yemen zambia zimbabwe un u.n u.n. nato america washington beijing moscow tehran \
         pyongyang seoul tokyo berlin paris london brussels ankara kyiv kiev delhi islamabad jerusalem riyadh cairo \
         asia africa asean opec",
    ),
    (
        Noun::Demonym,
        "afghan african albanian algerian american argentine argentinian armenian asian australian austrian \
         azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian \
         cameroonian canadian catalan chechen chilean chinese colombian congolese croatian cuban cypriot czech danish \
         dutch ecuadorian egyptian english estonian ethiopian european filipino finnish flemish french georgian \
         german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish \
         israeli italian jamaican japanese jordanian kazakh kenyan korean kurdish kuwaiti lao latvian lebanese \
         liberian libyan lithuanian malaysian malian maltese mexican moldovan mongolian moroccan nepalese nepali \
         nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian polish portuguese \
         qatari romanian russian rwandan saudi scottish senegalese serbian singaporean slovak slovenian somali \
         spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian turkish ugandan \
         ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean texan californian \
         floridian western eastern northern southern arab jewish christian muslim catholic protestant hispanic latino \
         black white democratic islamic soviet baltic nordic balkan latin anglo",
    ),
    (
        Noun::Region,
        "york jersey carolina dakota zealand angeles francisco vegas diego antonio orleans alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois \
         indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri \
         montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin \
         wyoming manhattan brooklyn queensland ontario quebec alberta manitoba saskatchewan bavaria catalonia crimea \
         kashmir punjab bengal kerala tamil maharashtra gujarat siberia sicily tuscany provence normandy brittany \
         yorkshire kent sussex surrey essex cornwall devonshire lancashire hampshire boston chicago houston dallas \
         philadelphia phoenix seattle denver detroit atlanta miami cleveland baltimore milwaukee minneapolis portland \
         pittsburgh cincinnati sacramento toronto montreal vancouver ottawa manchester liverpool birmingham glasgow \
         edinburgh cardiff belfast dublin madrid barcelona rome milan naples munich hamburg frankfurt vienna zurich \
         geneva amsterdam rotterdam stockholm oslo copenhagen helsinki warsaw prague budapest bucharest athens lisbon \
         istanbul baghdad damascus beirut kabul karachi lahore mumbai kolkata chennai bangalore dhaka bangkok hanoi \
         jakarta manila shanghai shenzhen guangzhou osaka kyoto busan incheon daegu taipei melbourne sydney brisbane \
         perth auckland johannesburg nairobi lagos accra addis harare kinshasa bogota lima caracas havana santiago \
         buenos rio gaza fla calif mass pa conn ill ind mich minn mo neb okla ore tenn tex va vt wash wis wyo ariz \
         ark ala colo d.c n.y n.j n.c s.c n.h n.m n.d s.d r.i w.va ky ga kan mont \
         nev",
    ),
    (
        Noun::Date,
        "january february march april june july august september october november december jan feb aug sept oct nov \
         dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri today yesterday \
         tomorrow tonight christmas easter thanksgiving ramadan spring summer autumn winter",
    ),
    (Noun::Suffix, "jr sr ii iii iv esq phd ph.d md m.d mba cbe obe mbe dbe qc kc"),
    (
        Noun::Particle,
        "van von der den de del della di da du la le los las bin ibn al el ul y e dos das ter ten af av zu zur op 't \
         d' o' st ó Ó ní uí nic ole",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_the_sort_that_a_reader_would_give_them() {
        assert_eq!(noun("Mrs"), Some(Noun::Honorific(Some(Gender::Female))));
        assert_eq!(noun("SENATOR"), Some(Noun::Title(None)));
        assert_eq!(noun("ministry"), Some(Noun::Body));
        assert_eq!(noun("Tuesday"), Some(Noun::Date));
        assert_eq!(noun("bridge"), None);
    }
}
