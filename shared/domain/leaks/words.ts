const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word.length > 0));

/** First words that open the names of many employers and identify none; folded. */
export const genericOpeners = list(`
  national united digital department australian australia general global first royal city state bank international federal
  american british british canadian european asian asia pacific commonwealth central standard universal world worldwide advanced
  applied allied associated combined common community cooperative co-operative council county district division office ministry
  agency authority bureau commission government public private independent institute university college school academy hospital
  health healthcare medical care energy power water gas electric electricity transport logistics freight rail shipping port
  airport insurance mutual credit capital finance financial investment investments trust savings super superannuation pension
  payments payment banking retail wholesale trade trading commercial business industrial industry industries enterprise
  enterprises corporate corporation company group holdings partners partner consulting consultants advisory professional
  services service solutions solution systems system technology technologies tech software hardware data cloud cyber network
  networks internet online mobile media communications telecom telecommunications telco information integration integrated
  interactive intelligent smart modern future next prime premier premium express direct open free home house land property
  construction building engineering engineers design creative studio studios labs laboratory laboratories research science
  sciences security defence defense police army navy legal justice treasury revenue taxation customs education training learning
  people human social family children youth senior food foods agriculture farm farmers mining metals minerals resources oil
  petroleum chemical green blue black white silver golden gold north south east west northern southern eastern western central
  northeast northwest southeast southwest great greater inner outer upper lower grand high little long good best better fast
  simple total true pure power life live local regional rural urban metropolitan metro municipal shire town village
  association federation foundation society union club alliance coalition consortium cooperative customer client member members
  claims claim order orders account accounts product products project projects platform platforms team teams events event
  gateway gateways service interface interfaces connection connections card cards ledger lender loan loans from with this that
  their there about after before under over into what when where which while
  sydney melbourne brisbane perth adelaide hobart darwin canberra auckland wellington london singapore victoria victorian
  queensland tasmania tasmanian zealand south-australia america england scotland wales ireland canada india china japan korea
  germany france europe africa african york angeles`);

/** Abbreviations and short words in capitals that mean themselves; as initials of a name they count only with points. */
export const everydayCapitals = list(`
  ai am an api apis app as asap at aws azure b2b b2c bau bi bpm be by cd cdn ceo cfo ci cio cli cms cpu crm crud css csv cto cv cvs cx
  db dba ddd devops dns do dr dto edi eft eft elk erp esb etl eta eu faq fix ftp gcp gdpr git go gpu gst gui he hr html http https
  iam ics id ide idp ids if im in io ios iot ip ipaas is iso it itil jdbc jms js json jvm jwt k8s kpi kyc lan ldap me mfa ml mq
  mr ms mvp my nato nfc no nosql npm nps oauth of oh oidc ok okr on oo oop or orm os pc pci pdf php pii pin pki pl pm po poc pos
  pr ps qa qr qps ram rest rfc rfp roi rpc rpo rto saas saml sdk sdlc sec sepa seo sftp sh sla slo sme smtp so soa soap sql sre ssh
  ssl sso ssp tcp tdd tls to tv ui uk uml up url uri us usa uat ux va vat vip vm vpc vpn vs wan we wcag wifi xml xsd xslt yaml
  act nsw nt qld sa tas vic wa anz au nz pto ceo coo cob eod eom eofy fy fyi tba tbc tbd ie eg etc am pm a-z mtls amqp mqtt grpc
  cqrs cicd hl7 fhir npp bsb bpay payid visa apra asic asx ato iban swift scim rbac abac waf ddos siem soc ups usb lte`);

/** Ordinary English words that are also names of companies, products, projects and towns: found only with a capital. */
export const ordinaryWords = list(`
  target seek block square stripe slack apple relay zip shell shift orange hay young bright sale bath reading nice cork mobile
  compass connect bridge link pulse atlas core hub portal website site app api apis blog gateway platform engine dashboard service
  services payments payment billing orders order checkout search catalogue catalog inventory ledger settlement reconciliation
  integration migration rebuild rewrite pipeline framework library toolkit tool tools monitor scheduler router queue broker cache
  store vault index report reports reporting tracker planner calendar chat mail message messages notifications identity access
  login accounts account customer customers client clients partner partners member members data events event cloud mesh beam
  spark flow stream river lake forest stone rock iron steel silver gold copper amber coral pearl crystal diamond emerald ruby jade
  north south east west summit peak ridge valley harbour harbor beacon lighthouse anchor arrow falcon eagle hawk phoenix dragon
  tiger lion wolf bear fox horizon sunrise sunset dawn dusk dash swift rapid quick fast prime first next one zero alpha beta delta
  omega sigma gamma nova star moon sun sky cloud storm rain snow wind fire water earth light dark shadow echo signal wave tide
  current switch bolt nut screw hammer nail patch plug socket port harbour dock ship fleet cargo freight crate box container lock
  key gate door window wall tower castle crown shield sword badge flag banner medal trophy prize gift token coin bank credit debit
  cash card wallet purse pocket belt button zipper thread needle loop knot rope chain ring circle triangle hexagon cube sphere
  planet orbit rocket shuttle launch boost thrust lift drop push pull move jump run walk step pace march sprint marathon relay race
  track field court pitch stage scene act play game match score goal win point line curve angle edge corner frame board panel
  screen display mirror lens focus zoom scope range reach span scale measure meter gauge dial counter timer clock watch alarm
  trigger action react view model control module unit part piece segment section chapter page book story novel poem song note
  chord scale tone voice word letter script sign mark tag label stamp seal crest local block bay lane hall park hill dale mill
  university college school academy institute design build test code trade scout guide mission vision venture quest journey path
  trail route way road street avenue square union mutual pay fund care health safe secure trust assure advance progress success
  home house field farm garden grove wood woods glen brook spring fall summer winter autumn march may june august will grace hope
  faith joy chance rich frank mark bill pat rob sue art guy drew chase hunter mason carter cooper baker butcher fisher taylor`);

/** Short words that names share with everyday speech: two of them in a row are a name only with capitals. */
export const shortWords = list(`
  a ad ah al am an and are as at ax be bi but by can car cat day did do dot due end eye far fee few fit for fun get go got had
  has he her hi him his ho how i if ill in is it its job key la last let lie lo log long lot low ma man many may me men met mi mix
  mom mum my new no nor not now of off oh old on one or our out own pa pay per ping pro put ran red rest run said same sat saw say
  see set she sit six so son sun sum tan tea ten the tie tim time to too top try two un up us use van via war was way we web well
  were when who why will win with won yes yet you de le du von der den del da dos di el bin ben abu san`);

/** Particles of surnames, no name of their own when written small. */
export const particles = list(`
  de del della der den des di do dos da das du van von vom zu zum zur la le les lo los el al bin ibn bint abu ben bat ter ten te
  af av y e i und et and of the 't op den ap`);

/** Honorifics and letters after a name, which are not part of it. */
export const honorifics = list(`
  mr mrs ms miss mx dr prof professor sir dame madam lady lord rev jr sr snr jnr ii iii iv phd mba msc bsc ma ba oam am ao ac cpa
  beng meng md esq hon`);

/** Mailboxes that belong to a desk, not to somebody. */
export const sharedMailboxes = list(`
  info contact hello hi mail email me jobs job cv resume admin office work team support sales enquiries inquiries hr careers
  recruitment accounts billing help noreply no-reply home web webmaster post test user name first last example`);
