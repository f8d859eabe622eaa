/// Ordinary English nouns that nobody is called by: who seems to be called so is a thing.
///
/// Made by `Scripts/make-english-nouns.py` from wordfreq (data CC BY-SA 4.0) and TextBlob's lexicon (MIT); the names of the
/// United States Census of 1990 (public domain) and of Faker (MIT) are left out.
package enum EnglishNouns {
    package static let all = """
        abilities ability abortion absence absorption abundance abuse abuses academics academy acceleration \
        accent acceptance access accessories accident accidents accommodation accomplishment accomplishments \
        accord accordance account accountability accountant accounting accounts accuracy accusations \
        achievement achievements acid acids acne acquisition acquisitions act action actions activation \
        activism activist activists activities activity actor actors actress acts adaptation addict \
        addiction addition additions address addresses adjustment adjustments administration administrator \
        administrators admission admissions adoption ads adult adults advance advancement advances advantage \
        advantages advent adventure adventures advertisement advertisements advertising advice adviser \
        advisor advocacy advocate advocates aerospace affair affairs affection affiliate afghan aftermath \
        afternoon agencies agency agenda agents ages aggression agreement agreements agriculture aids aim \
        air aircraft airline airlines airplane airport airports airways aisle alarm album albums alcohol \
        algebra algorithm aliens alignment allegations allegiance allies allocation allowance alphabet altar \
        alternative alternatives altitude aluminum alumni amateur ambassador ambition ambulance amendment \
        amendments ammunition amount amounts amp amusement analog analogy analyses analysis analyst analysts \
        anatomy ancestors anchor angels animal animals animation ankle anniversary announcement \
        announcements answer answers ant antenna anthem antibiotics anticipation anxiety anybody apartment \
        apartments apex apocalypse apologies apology apparatus apparel appeal appeals appearance appearances \
        appetite applause apples appliances applicants application applications appointment appointments \
        appreciation apprentice approach approaches approval arbitration arc arcade archbishop architect \
        architects architecture archive archives argument arguments armies arrangement arrangements array \
        arrest arrests arrival arrows arsenal article articles artifacts artillery artists artwork ashes \
        aspect aspects aspirations assassin assassination assault assembly assessment assessments asset \
        assets assignment assignments assistance assistant assistants associates association associations \
        assumption assumptions assurance asthma asylum athlete athletes athletics atm atmosphere atom atoms \
        attachment attack attacks attempt attempts attendance attention attitude attitudes attorney \
        attorneys attraction attractions attributes auction audience audiences audit audition aunt \
        authorities authority authorization authors autism auto automation automobile autonomy availability \
        avatar avenue aviation award awards awareness axis babies background backgrounds backlash backpack \
        backs backup backyard bacteria badge bag baggage bags bait bakery baking balance balancing balcony \
        ballet balloons ballot bananas bands bankers banking bankruptcy bans bargain barracks barrel barrels \
        barriers baseball baseline basement bases basics basin basis basketball bastard bat bathing bathroom \
        bathrooms baths bats battalion batteries battery battlefield beaches beacon beads beast beasts \
        beauty bedroom bedrooms beds beef behalf behavior behaviors behaviour beings belief beliefs believer \
        believers belly benefit benefits bet betrayal bets bibliography bicycle bid bids bike bikes bikini \
        billboard billionaire billions bin bind binding bingo biography biology birds birth birthday bishops \
        bit bites bits blacks blanket blankets blast blessings blocks blog blows blues boat boats bodies \
        boiler bomb bomber bombers bombing bombs bonuses booking borough borrowing bosses bottle bottles \
        boulder boulevard boundaries boundary bounty bout bowls boxes boxing boy boycott boyfriend bra \
        bracelet brains brakes branches breakdown breakfast breaks breakthrough breast breasts breathing \
        breeds brewery brewing bricks briefing briefly brigade broadcast broadcasting brokers bronze brother \
        brotherhood browser bubble bubbles bucket buddies budget budgets buffer bug bugs builder builders \
        building buildings bulb bulk bullet bulletin bullets bully bum bumper bundle burgers burial burst \
        bus buses business businesses businessman bust butterflies butterfly buttons buyer buyers buzz cab \
        cabin cabinet cafe caffeine cakes calcium calculation calculations calendar calf calories cameras \
        campaign campaigns camping cancellation candidate candidates candles cans canvas capabilities \
        capability capacity capita capital capitalism caps capsule caption cardboard cardinals cards career \
        careers carnival carpet carriage carriers cars cartoon cartoons casualties cat catalog catalogue \
        catalyst categories category cathedral cats cattle cause causes caution cavalry ceiling celebration \
        celebrations celebrities celebrity cell cells cement cemetery censorship census cent centre cents \
        centuries century cereal ceremonies ceremony certainty certificate certificates certification chains \
        chair chairman chairs challenge challenges champions championship championships chances change \
        changes channels chaos chapter chapters character characteristics characters charge charges \
        charities chart charts chat cheating checks cheer chef chemical chemicals chemistry chest chicken \
        chickens chicks chiefs childhood children chili chips chocolate choices choir cholesterol chorus \
        chrome chronicle cigarette cigarettes cinema circles circuit circuits circulation circumstance \
        circumstances circus citation cities citizens citizenship civilians civilization claim claims clash \
        classics classification classroom classrooms cleaning clearance clergy clicks clients cliffs climate \
        clinic clinics clip clips clone closet closure cloth clothes clothing clouds clown club clue clues \
        clusters clutch coaches coaching coal coalition coat coating cocaine coconut cod codes coding \
        coincidence collaboration collapse collateral colleague colleagues collection collections collector \
        collectors colleges collision colonies color colors column columns com combat combination \
        combinations combo comeback comedian comedy comics command commanders commands commentary \
        commentator commentators comments commerce commercials commission commissioner commissioners \
        commissions commitment commitments committee committees commodities commodity commonwealth \
        communication communications communism communists communities community companies companions \
        comparison comparisons compassion compensation competition competitions competitor competitors \
        compilation complaint complaints complement completion complexity compliance complications \
        compliment compliments component components composer composition compound compounds compression \
        compromise computer computers concentration concentrations concept concepts concern concerns concert \
        concerts conclusion conclusions condition conditioning conditions conduct conductor conference \
        conferences confession confidence configuration confirmation conflict conflicts confrontation \
        confusion congestion congrats congratulations congregation congressman conjunction connection \
        connections conscience consciousness consensus consent consequence consequences conservation \
        conservatives consideration considerations consistency consolidation consortium conspiracy \
        constituency constituents constitution constraints construction consultant consultants consultation \
        consulting consumer consumers consumption contact contacts container containers contamination \
        contempt content contention contents contest contests context continent continuation continuity \
        contract contractors contracts contrast contribution contributions contributor contributors control \
        controller controllers controls controversy convenience convention conventions conversation \
        conversations conversion conviction convictions convoy cookie cookies cooking cooling cooperation \
        coordinates coordination coordinator cop copies cops copy copying copyright corporation corporations \
        corps corpse correction corrections correlation correspondence correspondent corridor corruption \
        cosmetics costs costume costumes cottage councils counsel counseling counselor count countdown \
        counterpart counterparts counties countries country countryside county couple couples coupon courage \
        courses courtesy covenant coverage cow cowboys cows cpu crab crack cracks crap crash crashes cream \
        creation creativity creator creators creature creatures credentials credibility creditors credits \
        cricket cries crime criminals crisis criteria critic criticism criticisms critics critique crop \
        crops crossover crowd crowds crude cruelty crunch crush crust cry crystals cube cubs cuisine cult \
        culture cultures cup cups curiosity currency curriculum curse curtain curtains curve curves custody \
        custom customer customers customs cuts cycle cycles cycling cyclists cylinder daddy dairy damage \
        damages dancers dances dancing dangers darkness data database daughter daylight deadline dealer \
        dealers deals death deaths debate debates debris debt debts debut decade decades decay decision \
        decisions declaration decline decoration decorations decrease dedication default defeat defeats \
        defect defects defendant defendants defender defenders defense defenses deficit definition \
        definitions degrees delays delegate delegates delegation delight deliveries delivery demand demands \
        dementia demise democracy democrat democrats demon demons demonstration demonstrations den denial \
        density dentist department departments departure dependence deployment deposit deposits depot \
        depression depth depths deputies descendants descent description descriptions desert design \
        designation designer designers designs desires desk desktop despair destination destinations \
        destruction detail details detection detective detectives detector detention determination developer \
        developers development developments device devices devil devils devotion diabetes diagnosis diagram \
        dialogue diameter diamonds diary dictator dictionary diet diets difference differences difficulties \
        difficulty digit digits dignity dilemma dime dimension dimensions dining dinner dinosaur dinosaurs \
        dioxide dip diploma diplomacy diplomat direction directions directive director directors directory \
        dirt disabilities disability disadvantage disagreement disappearance disappointment disaster \
        disasters disc discharge disciples discipline disciplines disclosure disco discount discounts \
        discourse discoveries discovery discretion discrimination discussion discussions disease diseases \
        disgrace dish dishes disk dislike dismissal disorder disorders dispatch display displays disposal \
        dispute disputes disregard disruption distances distinction distraction distress distribution \
        distributor district districts dive diversity dividend dividends division divisions divorce doctors \
        doctrine document documentary documentation documents dog dogs dollars dolls dolphins domain domains \
        dominance domination donation donations donor donors doors dope doses dots doubles doubt doubts \
        dough downstairs downtown dozen dozens drag dragons drainage drama drawer drawings dream dreams \
        dresses dressing drift drill drink drinking drinks drive drives drug drugs drums ducks dude duo \
        duration duties dwarf dwelling dynamics dynasty earnings ears earthquake ecology economics economies \
        economist economists edges editing edition editions editor editorial editors education educators \
        effect effectiveness effects efficacy efficiency effort efforts egg eggs elbow election elections \
        electricity electron electronics element elements elephant elephants elevation elevator eligibility \
        elimination elite email embarrassment embassy emergence emergency emission emissions emotion \
        emotions empathy emphasis empire employee employees employer employers employment encounter \
        encounters encouragement endorsement endurance enemies enemy energy enforcement engagement engine \
        engineer engineering engineers engines enjoyment enlightenment enrollment ensemble enterprise \
        enterprises entertainment enthusiasm entirety entities entity entrance entrepreneur entrepreneurs \
        entries entry envelope environment environments envy enzyme epic epidemic episode episodes equality \
        equation equations equipment equity equivalent error errors essay essays establishment \
        establishments estate estates esteem estimate estimates eternity ethics ethnicity evacuation \
        evaluation evening event events everybody evidence evolution exam examination example examples exams \
        excellence exception exceptions exchange exchanges excitement exclusion excuse excuses execution \
        executive executives exercise exercises exhaust exhibit exhibition exhibitions exhibits exile \
        existence exit exodus expansion expectation expectations expedition expenditure expense expenses \
        experience experiences experiment experiments expert expertise experts explanation explanations \
        exploitation exploration explorer explosion explosions explosives export exports exposure expression \
        expressions extension extensions extent extinction extraction eyebrows eyes fabric facilities \
        facility fact faction factions factories factors factory facts faculty failure failures fairness \
        fallout fame families family fans fantasy farewell farmers farming farms fashion father fathers \
        fatigue fault faults favorites favour feat feature features federation feed feedback feelings feet \
        fellow fellowship felony females feminism fence fertility festival festivals fever fiber fiction fig \
        fight fighter fighters fights figure filing film films filters fin finale finals finance finances \
        financing findings fingers firearm firearms fires fireworks firm firms fisheries fishing fist \
        fitness fixture fixtures flag flags flagship flame flames flats flavor flaws flesh flex flexibility \
        flights floods floors flour flows flu fluid fluids flyers foam focus fog folder followers food foods \
        fool fools footage football footballer footsteps forces forecast forehead foreigners forestry \
        forests forgiveness fork format formation formats forms formula fortress forums foundation \
        foundations founder founders founding fracture fragments framework franchise fraud freak freedom \
        freezer freight frequencies frequency freshman friction friendship friendships fringe frog front \
        frontier frustration fuels fun function functions fund funding funds funeral fur furniture fusion \
        future futures galleries gambling game gaming gangs gap gaps garage garbage gardening gardens garlic \
        gas gases gasoline gateway gathering gays gaze gears gel gem gems gender generals generation \
        generations generator genes genetics genius genocide genome genres gentlemen genus geography geology \
        geometry gesture ghetto ghost ghosts giant giants gifts gig girl girlfriend girlfriends girls globe \
        glove gloves glucose glue goal goals goat goats god goddess gods golf goodbye goose gospel gossip \
        governance government governments governors gown grabs grades graduate graduates graduation grains \
        grammar grandchildren grandfather grandma grandmother grandparents grandson granite grants grape \
        graph graphics gratitude gravity grease greatness greed greens greeting greetings grid groceries \
        grocery groove group groups growth guarantee guarantees guardians guards guests guidance guide \
        guidelines guides guilt guinea guns guru guts gym habit habitat habits hackers haircut hairs hallway \
        handbook handful handling happiness harassment hardware hat hatred hats haul headache headaches \
        header headline headlines headphones headquarters healing health healthcare hearings heartbeat \
        hearts heat heating heavens heel heels heights helicopter helicopters helmet hemisphere heroes \
        heroin hierarchy highway highways hike hints hip hips historian historians histories history hits \
        holders holdings holidays holocaust homeland hometown homework homicide homosexuality honesty \
        honeymoon honors hop horizon hormone hormones horror horses hospital hospitality hospitals hostage \
        hosts hotel hotels hour hours household households houses housing hub hugs hulk humanity humans \
        humidity humor humour hundreds hunters hurricane hut hydrogen hygiene hype hypothesis icon icons \
        idea ideals ideas identification identities identity ideology idiots ignition ignorance illness \
        illnesses illusion illustration illustrations image imagery images imagination imaging immigrant \
        immigrants immigration immunity impact impacts implementation implications import importance imports \
        impression impressions imprisonment improvement improvements impulse inability incentive incentives \
        incident incidents inclusion income incomes inconvenience increase increases independence index \
        indication indicator indicators indictment individuals induction industries industry inequality \
        infantry infants infection infections infinity inflammation inflation influence influences \
        information infrastructure ingredient ingredients inhabitants inheritance initiative initiatives \
        injection injuries injury injustice inmates inn inning innings innocence innovation innovations \
        input inquiries inquiry insanity insect insects insider insight insights inspection inspector \
        inspiration instability installation installations instance instances instant instinct institute \
        institutes institution institutions instruction instructions instructor instrument instruments \
        insulation insulin insult insurance intake integral integration integrity intelligence intensity \
        intent intention intentions interaction interactions interest interests interface interference \
        intern internet interpretation intersection interval intervals intervention interventions interview \
        interviews introduction invasion invention inventory investigation investigations investigator \
        investigators investment investments investor investors invitation involvement irony irrigation \
        islands isolation issue issues item items jacket jackets jam jar java jaw jazz jealousy jeep jelly \
        jerk jets jewelry joints joke jokes journal journalism journalist journalists journals judgement \
        judges judgment judiciary juice jumps junction jungle jurisdiction justices justification keeper \
        keyboard kidnapping kids killers kilometers kindergarten kindness kisses kits knees knives knot \
        knowledge label labels laboratories laboratory labour ladder ladies lads lamps landlord landscape \
        landscapes language languages lap laps laptop latter laugh lawsuit lawyers layers layout lbs leaders \
        leadership leagues lecture lecturer lectures leg legend legends legislation legislature legs lenders \
        lending length lengths lens lenses lesson lessons letter leverage liability liar liberals liberation \
        liberties libraries library license licenses licensing lid lieutenant lifestyle lifetime lighting \
        likelihood liking limbs limestone limit limitation limitations limits lineup lip lipstick liquor \
        listeners listing listings lists literacy literature litigation liver lives livestock load loading \
        loads loans lobby locality locals location locations log logging logic logistics logo logs losers \
        losses lots lottery lounge lovers loyalty luggage lump lungs luxury lyrics machine machinery \
        machines madness mafia magazine magazines magistrate magnet magnitude mainstream maintenance majesty \
        majority makers makeup mammals management manager managers mandate manipulation mankind mansion \
        manufacturer manufacturers manufacturing manuscript map mapping maps marathon margin margins \
        marijuana markers marketing marketplace markets marriage marriages masks massacre massage \
        masterpiece material materials maternity mathematics matrix mattress maturity meal meaning meanings \
        meantime measure measurement measurements measures meat mechanics mechanism mechanisms medals \
        medicare medication medications medicines meditation medium meeting meetings member membership \
        membrane memoir memorial memories mentality menu merchandise merchants merger merit merits mesh \
        message messages messaging metabolism metal metals metaphor meters method methodology methods metre \
        mice microphone microwave middle midlands midnight midst migrants migration milestone militia milk \
        millennium millionaire millions mind minds mindset mine mineral minerals mining ministers ministry \
        minorities minority mint minute minutes miracles mirror misconduct misery missile missiles mission \
        missions mistake mistakes mistress misunderstanding mixture mob mobility modeling models modes \
        modification modifications module modules moisture mold molecule molecules moments momentum monarchy \
        monitoring monitors monkey monkeys monopoly monster monsters month months monument monuments \
        morality mornings mortality mortar mortgage mortgages mosque mother mothers motion motivation motive \
        motives motor motorcycle motors mountains mouth mouths move movement movements moves movie movies \
        mph mud mug multi municipality murder murderer muscle muscles museum museums mushrooms musician \
        musicians mysteries mystery myth myths name names narrative narrator nationalism nationality \
        nationals natives nature navigation necessity neck necklace need neglect negotiation negotiations \
        neighborhood neighborhoods neighbourhood nerd nerve nerves nets network networking networks \
        neutrality news newsletter newspaper newspapers niche nickname nightmare nightmares nights nitrogen \
        nod nodes noise noises nomination nominations nominee nominees nonsense noodles norm norms northeast \
        note notebook notes nothin notices notification notifications notion novels novelty nursery nurses \
        nursing nut nutrients nutrition nuts oath obesity object objection objections objective objectives \
        objects obligation obligations observation observations observatory observer observers obsession \
        obstacle obstacles occasion occasions occupation occurrence oceans odds offender offenders offense \
        offering offerings office officers offices official officials offspring oil oils ones onion onions \
        onset opener opening openings opera operation operations operator operators opinion opinions \
        opponent opponents opportunities opportunity opposition oppression optimism optimization option \
        options oracle orbit orchestra order orders organisms organization organizations organs orientation \
        origin origins others ounce outbreak outcome outcomes outfit outfits outlet outlets outline outlook \
        output outrage outreach outs overlap oversight overtime overview owl owner owners ownership oxide \
        oxygen package packages packaging packers packet packs pact pad pads pains paint painting paintings \
        paints pairs palace palette pandemic panel panels panic panthers pants paper papers paperwork par \
        parade paragraph parameters parenting parking parliament parole participant participants \
        participation particle particles parties partition partner partners partnership partnerships passage \
        passages passenger passengers passion passport pasta paste patent patents path paths pathway \
        patients patriot patriots patrol patrons pattern patterns pause payments payroll peanut peasants \
        penalties penalty penetration peninsula pens pension pensions pentagon percent percentage perception \
        perceptions perfection performance performances performer performers perfume perimeter period \
        periods permission persecution persona personalities personality personnel perspective perspectives \
        pet petition petroleum pets pharmacy phase phases phenomena phenomenon philosopher philosophy phone \
        phones photo photograph photographer photographers photographs photography photos phrase phrases \
        physician physicians physics pic picnic pics picture pictures pie piece pieces pig pigs pills pilots \
        pins pint pioneer pipeline pirate pirates pistol pit pits pity placement places plague plains planes \
        planet planets planning plans plantation plaque plasma plastic plates platform platforms platinum \
        players playground playoff playoffs plea pledge plot plots plug pneumonia pocket pockets poem poems \
        poetry poets poison poisoning poker policeman policies policy politician politicians politics \
        polling polls pollution pony pools popcorn popularity population populations pork portfolio portion \
        portions portrait portraits position positions possession possessions possibilities possibility \
        posters posts pot potato potatoes pots pottery poverty powder practice practices practitioners \
        praise prank prayers preacher preaching precedent precision predator predators predecessor \
        prediction predictions preference preferences pregnancy prejudice premier premiere premise premises \
        premium premiums preparation preparations prescription presence presentation presenter preservation \
        presidency presidents pressure pressures prestige prevalence prevention preview prices pricing \
        priests princes principle principles print printer printing prints priorities priority prison \
        prisoner prisoners prisons privacy privilege privileges prize prizes probability probation probe \
        problem problems procedure procedures proceeding proceedings proceeds process processes processing \
        processor procurement producer producers product production productions productivity products \
        profession professionals professor professors profile profiles profits program programmes \
        programming programs progress progression prohibition project projection projections projects \
        promotion promotions proof propaganda properties property prophecy proportion proportions proposal \
        proposals proposition props pros prosecution prosecutor prospect prospects prosperity prostate \
        prostitution protagonist protection protector protein proteins protest protesters protests protocol \
        protocols prototype provider providers provinces provision provisions proximity proxy psychiatrist \
        psychologist psychology pub publication publications publicity publisher publishers publishing pulp \
        pumpkin pumps punishment punk pupil pupils puppet puppies puppy purchases purity purpose purposes \
        purse pursuit pussy puzzle pyramid python qualification qualifications qualities quality quantities \
        quantity quantum quarter quarterback quarters quartz queens question questions queue quiz quotes \
        rabbi rabbit rabbits races racism radiation radio radius rage raiders raids railroad rails railway \
        railways rainfall rally rangers ranges rankings rap rat rate rates rating ratings ratio rats rays \
        reaction reactions reactor readers readings realism realities reality realization realm reasoning \
        rebellion rebels receipt receipts receiver receivers reception receptor recession recipe recipes \
        recipients recognition recommendation recommendations reconciliation reconstruction recorder \
        recording recordings recovery recreation recruitment recruits recycling redemption reds reduction \
        referee reference references referendum reflection reflections reform reforms refuge refugee \
        refugees refund refusal regard regime regiment region regions registration registry regulation \
        regulations rehabilitation rehearsal reign rejection relation relations relationship relationships \
        relatives relaxation release releases relevance reliability reliance relief religion religions \
        remainder remark remarks remedy reminder removal renaissance renewal renovation rent rep repair \
        repairs repeal replacement replay replica reply report reporter reporters reports representation \
        representations representative representatives reproduction republic reputation request requests \
        requirement requirements rescue research researcher researchers reservation reservations reserve \
        reserves reservoir reset residence residency resident residents resignation resistance resolution \
        resolutions resort resorts resource resources respect respects respondents response responses \
        responsibilities responsibility rest restaurant restaurants restoration restriction restrictions \
        result results resurrection retailer retailers retention retirement retreat return returns reunion \
        revelation revenge revenue revenues review reviews revision revival revolt revolution reward rewards \
        rhetoric rhythm ribbon ribs riders rifle rifles rig rights riot riots risks ritual rituals rivalry \
        rivals riverside road roast robbery robot robots rocket rockets rocking role rookie roommate rooms \
        rope roster rot rotation routes rows rub rubber rubbish rug ruin ruins ruler rulers rules ruling \
        rumor rumors runners runway sac sacrifice sacrifices saddle sadness safety sailing saints salad \
        salaries salary salute salvation sampling sanctions sanctuary sandwich sandwiches satellite \
        satellites satisfaction sausage savings savior scam scan scandal scanning scar scares scarf scars \
        scenario scenarios scene scenery scenes scent schedule schedules scheduling scheme schemes scholar \
        scholars scholarship scholarships science sciences scientist scientists scoop scope scores scotch \
        scout scouts scrap scratch screams screening screens screw script scripts scroll scrutiny sculpture \
        searches seas seasons seating seconds secretary secrets sections sector sectors securities security \
        segment segments seizure selection selections semester seminar senator senators seniors sensation \
        sense senses sensitivity sensors sentence sentences sentiment separation sequel sequence sequences \
        series servants servers services sets settings settlement settlements settlers setup severity sewing \
        sex sexuality shades shadows shaft shame shapes shareholders shares sharks sheep sheet shelf \
        shelters shelves shift shifts shipment ships shirt shoes shooter shooters shooting shootings shop \
        shopping shops shortage shot shotgun shots showcase shower shrimp shrine shuttle siblings sickness \
        sidewalk siege sigh sight sights sign signal signals signature signatures significance silicon \
        similarities simplicity simulation singers singles sip sisters site situation situations size sizes \
        skeleton sketch sketches ski skies skiing skills skin skins skirt skull slam slave slavery slaves \
        sleeve sleeves slide slides slogan slope slopes slots smash smell smile smoking snack snacks snail \
        snake snakes sniper soap soccer socialism societies society sociology sodium sofa softball software \
        soil soldier soldiers solicitor solidarity solution solutions somebody songs sophomore sort sorts \
        soul souls sound soundtrack soup source sources sovereignty spa spacecraft spaces speakers \
        specialist specialists specials specialty species specification specifications specimen specimens \
        spectators spectrum speculation speech speeches speeds spelling spending sperm sphere spider spiders \
        spill spiral spirit spirits spite splash split splitting spokesman sponsor sponsors sponsorship spot \
        spotlight spots spouse spread sprint spurs spy squad squadron squares squeeze squirrel stab \
        stability stadium stages stance standards starter starters stat statement statements stations \
        statistics stats statue status statute steak steam steering steps stereo stereotypes stickers sticks \
        stigma stimulation stimulus sting stomach stories storyline storytelling strains strangers \
        strategies strategy streak strengths stress stretches strikes strings strip stripes strips stroke \
        strokes structure structures struggle struggles stud students studies studio studios stuff stunt \
        stupidity subject subjects submarine submission submissions subs subscribers subscription subsidiary \
        subsidies substance substances substitute suburb suburbs subway success successes succession \
        successor suggestion suggestions suicide summary summit sums sunlight sunrise sunset superintendent \
        supermarket superstar supervision supervisor supper supplement supplements supplier suppliers \
        supplies supply support supporter supporters suppression supreme surf surfaces surfing surge \
        surgeons surgery surplus surprises surrender surroundings surveillance survey surveys survival \
        survivor survivors sushi suspension suspicion sustainability swap sweater sweetheart swings switch \
        switches symbol symbols sympathy symphony symptoms sync syndrome synthesis syrup system systems \
        table tablet tablets tactic tactics tails takeover tale talents tales talks tapes target targets \
        task tasks taste tastes tattoo tax taxation taxes taxi taxpayer taxpayers teacher teachers teaching \
        teachings team teammate teammates teams tears tech technician technique techniques technologies \
        technology teenager teenagers teens teeth telecommunications telegraph telephone telescope \
        television temper temperature temperatures template tempo temptation tenants tendency tender tens \
        tension tensions tenure term terminal termination terminology terms terrain territories territory \
        terror terrorism terrorists testament testimony testing tests text textbook textbooks textile texts \
        texture thanks thanksgiving theater theaters theatre theft theme themes theology theorem theories \
        theory therapist therapy thesis thickness thief thieves thigh thighs thing things thirds tho \
        thoughts thousands thread threads threshold thriller throat thrones thru thrust thumb thumbs thunder \
        ticket tickets tide tie tigers tile tiles time timer timing tip tips tire tires tissue tissues \
        titans title titles toast today toddler toe toes toilet toilets tolerance tomato tomatoes tomorrow \
        tons tool tooth topic topics tops torch tornado torture touchdown touches tour tourism tourist \
        tourists tournament tournaments tours towel township toys traces track tract tractor trade trademark \
        traders trades trading tradition traditions traffic trafficking tragedy trailer trails trainers \
        training trains trait traitor traits transaction transactions transcript transfer transfers \
        transformation transit transition translation translations translator transmission transparency \
        transplant transport transportation trap traps trash trauma travel travelers travellers tray treason \
        treasurer treasures treasury treaties treatment treatments treaty tree trek trends trials triangle \
        tribes tribunal tribute tricks trilogy trip trips triumph troops trophies trophy trouble troubles \
        trousers truck trust trustee trustees trusts truth truths tub tube tubes tuition tumor tunes tunnel \
        tunnels turbo turf turkey turnout turnover turtles twilight twins twitch type types typing umbrella \
        uncertainty uncle understanding undertaking underwear unemployment uniform uniforms unions unit \
        units unity universities university updates upgrades uprising ups upstairs uranium urine usage use \
        user users ussr utilities utility vacation vaccine vaccines vacuum validation validity valuation \
        value values valve vampire vanilla vanity variables variant variants variation variations varieties \
        variety vault vector vegetable vegetables vegetation vehicle vehicles veins velocity vendor vendors \
        vengeance ventures venue venues verb verdict verification verse verses version versions vet veteran \
        veterans vicinity victim victims victories video videos viewer viewers views village villagers \
        villages villain vinyl violation violations violence violin virus viruses visa visibility vision \
        visions visit visitor visitors visits vista vitamin vocabulary vocals vodka vogue voices void \
        volcano volleyball voltage volume volumes volunteer volunteers voters votes voting voyage \
        vulnerability waist wallpaper wardrobe warehouse warfare warming warmth warnings warrant warranty \
        warriors wars waste watches waves weakness weaknesses wealth weapon weapons web weddings week \
        weekend weekends weights welfare whale whales wheel wheelchair wheels whip whiskey whisper widow \
        width wife wifi wilderness wildlife willingness window windows winds wit witch withdrawal witness \
        witnesses wives wizard wolves woman words workers workforce workout workplace workshop workshops \
        worms worries worship wound wounds wrath wreck wrist writers writings yacht yards yea year years \
        yesterday yields youth zip zombie zombies zones zoo
        """
}
