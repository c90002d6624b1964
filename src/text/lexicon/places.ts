/** Further names of countries, by ISO 3166-1 code; the common ones come from the `countries-list` package. */
export const COUNTRY_NAMES = `
US: U.S., US, USA, U.S.A., America, United States of America
GB: Britain, Great Britain, UK, U.K.
AE: UAE, U.A.E., Emirates
KR: Republic of Korea, ROK
KP: DPRK
NL: Holland
CZ: Czechia, Czech Republic
TR: Türkiye, Turkey
CI: Côte d'Ivoire, Cote d'Ivoire
MM: Burma
VA: Vatican, Holy See
CD: DR Congo, DRC, Congo-Kinshasa
CG: Congo-Brazzaville
SZ: Swaziland
MK: Macedonia
CV: Cabo Verde
TL: East Timor
BA: Bosnia
PS: Palestinian Authority, Palestinian Territories
CN: People's Republic of China, PRC
RU: Russian Federation
SY: Syrian Arab Republic
IR: Islamic Republic of Iran
LA: Lao PDR
TW: Republic of China
`;

/** Adjectives and words for the people where the `i18n-nationality` package has none, an odd one, or only one of several. */
export const DEMONYMS = `
US: American, Americans
GB: British, Britons
NL: Dutch
AE: Emirati, Emiratis
AR: Argentine, Argentinian, Argentines
AG: Antiguan
AF: Afghan, Afghans
AZ: Azerbaijani, Azeri
BA: Bosnian, Bosnians
BD: Bangladeshi
BM: Bermudian
BW: Botswanan
CD: Congolese
DM: Dominican
DO: Dominican
DJ: Djiboutian
DK: Danish, Danes
EC: Ecuadorian, Ecuadorean
ES: Spanish, Spaniards
FI: Finnish, Finns
FO: Faroese
GL: Greenlandic
IE: Irish
IS: Icelandic, Icelanders
KZ: Kazakh, Kazakhs
KI: Kiribati
LS: Basotho
LU: Luxembourgish
MK: Macedonian, North Macedonian
MV: Maldivian
NZ: New Zealand
NP: Nepali, Nepalese
PG: Papua New Guinean
PH: Philippine, Filipino, Filipinos
PL: Polish, Poles
PS: Palestinian, Palestinians
SA: Saudi, Saudis
SE: Swedish, Swedes
SK: Slovak, Slovaks
SI: Slovenian, Slovene
SS: South Sudanese
TM: Turkmen
TR: Turkish, Turks
TT: Trinidadian
UZ: Uzbek, Uzbeks
VA: Vatican
XK: Kosovan, Kosovar
YE: Yemeni, Yemenis
SR: Surinamese
WF: Wallisian
HK: Hong Kong
SM: Sammarinese
CY: Cypriot
ME: Montenegrin
`;

/** Places and buildings that stand for a government, besides the capital named by `countries-list`. */
export const SEATS_OF_POWER = `
US: White House, Oval Office, Pentagon, State Department, U.S. State Department, Justice Department, Treasury Department, Defense Department, Capitol Hill, Foggy Bottom
GB: Downing Street, No. 10, Number 10, Whitehall, Westminster, Foreign Office
FR: Elysee, Élysée, Elysee Palace, Élysée Palace, Quai d'Orsay, Matignon, Hotel Matignon
DE: Bundestag, Bundesrat, German Chancellery
RU: Kremlin, State Duma, Duma
CN: Zhongnanhai
NL: The Hague, Hague, Binnenhof
IT: Palazzo Chigi, Quirinale, Farnesina
ES: Moncloa
PL: Sejm
TR: Cankaya, Sublime Porte
IL: Knesset, Tel Aviv
IN: New Delhi, Delhi, South Block
JP: Kantei, Kasumigaseki
KR: Blue House
VA: Vatican, Holy See
BR: Planalto, Planalto Palace, Itamaraty, Brasilia
AR: Casa Rosada
CL: La Moneda
MX: Los Pinos
BO: La Paz
CI: Abidjan
TZ: Dar es Salaam
UA: Kyiv, Kiev, Verkhovna Rada
IE: Leinster House
SE: Riksdag, Rosenbad
NO: Storting
DK: Folketing, Christiansborg
FI: Eduskunta
IS: Althing, Reykjavik
CH: Bundeshaus, Berne
AT: Ballhausplatz
EG: Heliopolis Palace
PK: Rawalpindi
MM: Naypyidaw, Naypyitaw
LK: Colombo
ZA: Union Buildings
AE: Abu Dhabi
CR: San Jose
CO: Bogota, Casa de Narino
PY: Asuncion
PA: Panama City
CM: Yaounde
TG: Lome
MD: Chisinau
RO: Bucharest
BY: Minsk
TO: Nukualofa
`;
