/** base past participle, where they are not formed with -ed. */
export const IRREGULAR_VERBS = `
arise arose arisen,awake awoke awoken,be was been,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent bent,bet bet bet,
bid bid bid,bind bound bound,bite bit bitten,bleed bled bled,blow blew blown,break broke broken,bring brought brought,build built built,burn burned burned,
buy bought bought,cast cast cast,catch caught caught,choose chose chosen,cling clung clung,come came come,cost cost cost,creep crept crept,cut cut cut,
deal dealt dealt,dig dug dug,do did done,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,
fight fought fought,find found found,flee fled fled,fling flung flung,fly flew flown,forbid forbade forbidden,foresee foresaw foreseen,forget forgot forgotten,
forgive forgave forgiven,forgo forwent forgone,freeze froze frozen,get got gotten,give gave given,go went gone,grow grew grown,hang hung hung,have had had,
hear heard heard,hide hid hidden,hit hit hit,hold held held,hurt hurt hurt,keep kept kept,know knew known,lay laid laid,lead led led,lean leaned leaned,
leave left left,lend lent lent,let let let,lie lay lain,light lit lit,lose lost lost,make made made,mean meant meant,meet met met,mislead misled misled,
overcome overcame overcome,oversee oversaw overseen,overtake overtook overtaken,pay paid paid,plead pleaded pleaded,put put put,quit quit quit,read read read,
rid rid rid,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said said,see saw seen,seek sought sought,sell sold sold,send sent sent,set set set,
shake shook shaken,shed shed shed,shine shone shone,shoot shot shot,show showed shown,shrink shrank shrunk,shut shut shut,sing sang sung,sink sank sunk,
sit sat sat,sleep slept slept,speak spoke spoken,spend spent spent,spin spun spun,split split split,spread spread spread,spring sprang sprung,stand stood stood,
steal stole stolen,stick stuck stuck,sting stung stung,strike struck struck,strive strove striven,swear swore sworn,sweep swept swept,swim swam swum,
swing swung swung,take took taken,teach taught taught,tear tore torn,tell told told,think thought thought,throw threw thrown,undergo underwent undergone,
understand understood understood,undertake undertook undertaken,uphold upheld upheld,wake woke woken,wear wore worn,weave wove woven,win won won,
wind wound wound,withdraw withdrew withdrawn,withhold withheld withheld,withstand withstood withstood,write wrote written,broadcast broadcast broadcast,
forecast forecast forecast,redo redid redone,leap leapt leapt,outdo outdid outdone,overdo overdid overdone,overrun overran overrun,outgrow outgrew outgrown,rerun reran rerun,remake remade remade,retake retook retaken,resit resat resat,slide slid slid,slay slew slain,sow sowed sown,spoil spoilt spoilt,weep wept wept,wring wrung wrung,grind ground ground,kneel knelt knelt,stride strode stridden,bereave bereft bereft,rebuild rebuilt rebuilt,resell resold resold,retell retold retold,rethink rethought rethought,undo undid undone`;

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLING_VERBS =
  "dig grab grip snag stun brag drum hum nag nip pin plug rig rub sag scrub skim slot snip sob stab strap stub sum tan thud trot tuck wed whip zip flag fog jog lag log mop mug prop rot scar sup chug wag shrug admit ban bar beg bid bet bin chat clap commit compel concur control cut defer deter dim dip drag drop dub equip excel expel flip gut hit hug jam jot knit let lob nod occur omit pan pat permit plan plot pop prefer prod propel put quit rap rebut refer regret rid rip rob rub run scan set shed ship shop shun shut sin sit skip slam slap slip snap snub spin split spot spur stem step stir stop submit swap swat tag tap thin tip top transfer transmit trap trim vet win scrap wrap zap trek tug nix cancel counsel label level marshal model quarrel rival signal total travel tunnel fuel";
