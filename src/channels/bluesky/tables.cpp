// SPDX-License-Identifier: Apache-2.0
#include "channels/bluesky/tables.hpp"

#include <algorithm>
#include <string>

namespace pv::channels::bluesky {
namespace {

// Top-level domains in ASCII of IANA's root zone (https://data.iana.org/TLD/tlds-alpha-by-domain.txt), as carried by npm's
// `tlds` 1.261.0, read on 2026-11-24. In byte order, each followed by a space.
constexpr std::string_view kTopLevelDomains =
    "aaa aarp abb abbott abbvie abc able abogado abudhabi ac academy accenture accountant accountants aco actor ad ads "
    "adult ae aeg aero aetna af afl africa ag agakhan agency ai aig airbus airforce airtel akdn al alibaba alipay "
    "allfinanz allstate ally alsace alstom am amazon americanexpress americanfamily amex amfam amica amsterdam analytics "
    "android anquan anz ao aol apartments app apple aq aquarelle ar arab aramco archi army arpa art arte as asda asia "
    "associates at athleta attorney au auction audi audible audio auspost author auto autos aw aws ax axa az azure ba baby "
    "baidu banamex band bank bar barcelona barclaycard barclays barefoot bargains baseball basketball bauhaus bayern bb "
    "bbc bbt bbva bcg bcn bd be beats beauty beer berlin best bestbuy bet bf bg bh bharti bi bible bid bike bing bingo bio "
    "biz bj black blackfriday blockbuster blog bloomberg blue bm bms bmw bn bnpparibas bo boats boehringer bofa bom bond "
    "boo book booking bosch bostik boston bot boutique box br bradesco bridgestone broadway broker brother brussels bs bt "
    "build builders business buy buzz bv bw by bz bzh ca cab cafe cal call calvinklein cam camera camp canon capetown "
    "capital capitalone car caravan cards care career careers cars casa case cash casino cat catering catholic cba cbn "
    "cbre cc cd center ceo cern cf cfa cfd cg ch chanel channel charity chase chat cheap chintai christmas chrome church "
    "ci cipriani circle cisco citadel citi citic city ck cl claims cleaning click clinic clinique clothing cloud club "
    "clubmed cm cn co coach codes coffee college cologne com commbank community company compare computer comsec condos "
    "construction consulting contact contractors cooking cool coop corsica country coupon coupons courses cpa cr credit "
    "creditcard creditunion cricket crown crs cruise cruises cu cuisinella cv cw cx cy cymru cyou cz dad dance data date "
    "dating datsun day dclk dds de deal dealer deals degree delivery dell deloitte delta democrat dental dentist desi "
    "design dev dhl diamonds diet digital direct directory discount discover dish diy dj dk dm dnp do docs doctor dog "
    "domains dot download drive dtv dubai dupont durban dvag dvr dz earth eat ec eco edeka edu education ee eg email "
    "emerck energy engineer engineering enterprises epson equipment er ericsson erni es esq estate et eu eurovision eus "
    "events exchange expert exposed express extraspace fage fail fairwinds faith family fan fans farm farmers fashion fast "
    "fedex feedback ferrari ferrero fi fidelity fido film final finance financial fire firestone firmdale fish fishing fit "
    "fitness fj fk flickr flights flir florist flowers fly fm fo foo food football ford forex forsale forum foundation fox "
    "fr free fresenius frl frogans frontier ftr fujitsu fun fund furniture futbol fyi ga gal gallery gallo gallup game "
    "games gap garden gay gb gbiz gd gdn ge gea gent genting george gf gg ggee gh gi gift gifts gives giving gl glass gle "
    "global globo gm gmail gmbh gmo gmx gn godaddy gold goldpoint golf goo goodyear goog google gop got gov gp gq gr "
    "grainger graphics gratis green gripe grocery group gs gt gu gucci guge guide guitars guru gw gy hair hamburg hangout "
    "haus hbo hdfc hdfcbank health healthcare help helsinki here hermes hiphop hisamitsu hitachi hiv hk hkt hm hn hockey "
    "holdings holiday homedepot homegoods homes homesense honda horse hospital host hosting hot hotels hotmail house how "
    "hr hsbc ht hu hughes hyatt hyundai ibm icbc ice icu id ie ieee ifm ikano il im imamat imdb immo immobilien in inc "
    "industries infiniti info ing ink institute insurance insure int international intuit investments io ipiranga iq ir "
    "irish is ismaili ist istanbul it itau itv jaguar java jcb je jeep jetzt jewelry jio jll jm jmp jnj jo jobs joburg jot "
    "joy jp jpmorgan jprs juegos juniper kaufen kddi ke kerryhotels kerryproperties kfh kg kh ki kia kids kim kindle "
    "kitchen kiwi km kn koeln komatsu kosher kp kpmg kpn kr krd kred kuokgroup kw ky kyoto kz la lacaixa lamborghini lamer "
    "land landrover lanxess lasalle lat latino latrobe law lawyer lb lc lds lease leclerc lefrak legal lego lexus lgbt li "
    "lidl life lifeinsurance lifestyle lighting like lilly limited limo lincoln link live living lk llc llp loan loans "
    "locker locus lol london lotte lotto love lpl lplfinancial lr ls lt ltd ltda lu lundbeck luxe luxury lv ly ma madrid "
    "maif maison makeup man management mango map market marketing markets marriott marshalls mattel mba mc mckinsey md me "
    "med media meet melbourne meme memorial men menu merckmsd mg mh miami microsoft mil mini mint mit mitsubishi mk ml mlb "
    "mls mm mma mn mo mobi mobile moda moe moi mom monash money monster mormon mortgage moscow moto motorcycles mov movie "
    "mp mq mr ms msd mt mtn mtr mu museum music mv mw mx my mz na nab nagoya name navy nba nc ne nec net netbank netflix "
    "network neustar new news next nextdirect nexus nf nfl ng ngo nhk ni nico nike nikon ninja nissan nissay nl no nokia "
    "norton now nowruz nowtv np nr nra nrw ntt nu nyc nz obi observer office okinawa olayan olayangroup ollo om omega one "
    "ong onl online ooo open oracle orange org organic origins osaka otsuka ott ovh pa page panasonic paris pars partners "
    "parts party pay pccw pe pet pf pfizer pg ph pharmacy phd philips phone photo photography photos physio pics pictet "
    "pictures pid pin ping pink pioneer pizza pk pl place play playstation plumbing plus pm pn pnc pohl poker politie porn "
    "post pr praxi press prime pro prod productions prof progressive promo properties property protection pru prudential "
    "ps pt pub pw pwc py qa qpon quebec quest racing radio re read realestate realtor realty recipes red redumbrella rehab "
    "reise reisen reit reliance ren rent rentals repair report republican rest restaurant review reviews rexroth rich "
    "richardli ricoh ril rio rip ro rocks rodeo rogers room rs rsvp ru rugby ruhr run rw rwe ryukyu sa saarland safe "
    "safety sakura sale salon samsclub samsung sandvik sandvikcoromant sanofi sap sarl sas save saxo sb sbi sbs sc scb "
    "schaeffler schmidt scholarships school schule schwarz science scot sd se search seat secure security seek select "
    "sener services seven sew sex sexy sfr sg sh shangrila sharp shell shia shiksha shoes shop shopping shouji show si "
    "silk sina singles site sj sk ski skin sky skype sl sling sm smart smile sn sncf so soccer social softbank software "
    "sohu solar solutions song sony soy spa space sport spot sr srl ss st stada staples star statebank statefarm stc "
    "stcgroup stockholm storage store stream studio study style su sucks supplies supply support surf surgery suzuki sv "
    "swatch swiss sx sy sydney systems sz tab taipei talk taobao target tatamotors tatar tattoo tax taxi tc tci td tdk "
    "team tech technology tel temasek tennis teva tf tg th thd theater theatre tiaa tickets tienda tips tires tirol tj "
    "tjmaxx tjx tk tkmaxx tl tm tmall tn to today tokyo tools top toray toshiba total tours town toyota toys tr trade "
    "trading training travel travelers travelersinsurance trust trv tt tube tui tunes tushu tv tvs tw tz ua ubank ubs ug "
    "uk unicom university uno uol ups us uy uz va vacations vana vanguard vc ve vegas ventures verisign versicherung vet "
    "vg vi viajes video vig viking villas vin vip virgin visa vision viva vivo vlaanderen vn vodka volvo vote voting voto "
    "voyage vu wales walmart walter wang wanggou watch watches weather weatherchannel webcam weber website wed wedding "
    "weibo weir wf whoswho wien wiki williamhill win windows wine winners wme wolterskluwer woodside work works world wow "
    "ws wtc wtf xbox xerox xihuan xin xxx xyz yachts yahoo yamaxun yandex ye yodobashi yoga yokohama you youtube yt yun za "
    "zappos zara zero zip zm zone zuerich zw ";

struct Range {
  char32_t first;
  char32_t last;
};
// General category P (punctuation) of Unicode 14.0 (https://www.unicode.org/Public/14.0.0/ucd/UnicodeData.txt).
constexpr Range kPunctuation[] = {
    {0x21, 0x23},       {0x25, 0x2A},       {0x2C, 0x2F},       {0x3A, 0x3B},       {0x3F, 0x40},       {0x5B, 0x5D},
    {0x5F, 0x5F},       {0x7B, 0x7B},       {0x7D, 0x7D},       {0xA1, 0xA1},       {0xA7, 0xA7},       {0xAB, 0xAB},
    {0xB6, 0xB7},       {0xBB, 0xBB},       {0xBF, 0xBF},       {0x37E, 0x37E},     {0x387, 0x387},     {0x55A, 0x55F},
    {0x589, 0x58A},     {0x5BE, 0x5BE},     {0x5C0, 0x5C0},     {0x5C3, 0x5C3},     {0x5C6, 0x5C6},     {0x5F3, 0x5F4},
    {0x609, 0x60A},     {0x60C, 0x60D},     {0x61B, 0x61B},     {0x61D, 0x61F},     {0x66A, 0x66D},     {0x6D4, 0x6D4},
    {0x700, 0x70D},     {0x7F7, 0x7F9},     {0x830, 0x83E},     {0x85E, 0x85E},     {0x964, 0x965},     {0x970, 0x970},
    {0x9FD, 0x9FD},     {0xA76, 0xA76},     {0xAF0, 0xAF0},     {0xC77, 0xC77},     {0xC84, 0xC84},     {0xDF4, 0xDF4},
    {0xE4F, 0xE4F},     {0xE5A, 0xE5B},     {0xF04, 0xF12},     {0xF14, 0xF14},     {0xF3A, 0xF3D},     {0xF85, 0xF85},
    {0xFD0, 0xFD4},     {0xFD9, 0xFDA},     {0x104A, 0x104F},   {0x10FB, 0x10FB},   {0x1360, 0x1368},   {0x1400, 0x1400},
    {0x166E, 0x166E},   {0x169B, 0x169C},   {0x16EB, 0x16ED},   {0x1735, 0x1736},   {0x17D4, 0x17D6},   {0x17D8, 0x17DA},
    {0x1800, 0x180A},   {0x1944, 0x1945},   {0x1A1E, 0x1A1F},   {0x1AA0, 0x1AA6},   {0x1AA8, 0x1AAD},   {0x1B5A, 0x1B60},
    {0x1B7D, 0x1B7E},   {0x1BFC, 0x1BFF},   {0x1C3B, 0x1C3F},   {0x1C7E, 0x1C7F},   {0x1CC0, 0x1CC7},   {0x1CD3, 0x1CD3},
    {0x2010, 0x2027},   {0x2030, 0x2043},   {0x2045, 0x2051},   {0x2053, 0x205E},   {0x207D, 0x207E},   {0x208D, 0x208E},
    {0x2308, 0x230B},   {0x2329, 0x232A},   {0x2768, 0x2775},   {0x27C5, 0x27C6},   {0x27E6, 0x27EF},   {0x2983, 0x2998},
    {0x29D8, 0x29DB},   {0x29FC, 0x29FD},   {0x2CF9, 0x2CFC},   {0x2CFE, 0x2CFF},   {0x2D70, 0x2D70},   {0x2E00, 0x2E2E},
    {0x2E30, 0x2E4F},   {0x2E52, 0x2E5D},   {0x3001, 0x3003},   {0x3008, 0x3011},   {0x3014, 0x301F},   {0x3030, 0x3030},
    {0x303D, 0x303D},   {0x30A0, 0x30A0},   {0x30FB, 0x30FB},   {0xA4FE, 0xA4FF},   {0xA60D, 0xA60F},   {0xA673, 0xA673},
    {0xA67E, 0xA67E},   {0xA6F2, 0xA6F7},   {0xA874, 0xA877},   {0xA8CE, 0xA8CF},   {0xA8F8, 0xA8FA},   {0xA8FC, 0xA8FC},
    {0xA92E, 0xA92F},   {0xA95F, 0xA95F},   {0xA9C1, 0xA9CD},   {0xA9DE, 0xA9DF},   {0xAA5C, 0xAA5F},   {0xAADE, 0xAADF},
    {0xAAF0, 0xAAF1},   {0xABEB, 0xABEB},   {0xFD3E, 0xFD3F},   {0xFE10, 0xFE19},   {0xFE30, 0xFE52},   {0xFE54, 0xFE61},
    {0xFE63, 0xFE63},   {0xFE68, 0xFE68},   {0xFE6A, 0xFE6B},   {0xFF01, 0xFF03},   {0xFF05, 0xFF0A},   {0xFF0C, 0xFF0F},
    {0xFF1A, 0xFF1B},   {0xFF1F, 0xFF20},   {0xFF3B, 0xFF3D},   {0xFF3F, 0xFF3F},   {0xFF5B, 0xFF5B},   {0xFF5D, 0xFF5D},
    {0xFF5F, 0xFF65},   {0x10100, 0x10102}, {0x1039F, 0x1039F}, {0x103D0, 0x103D0}, {0x1056F, 0x1056F}, {0x10857, 0x10857},
    {0x1091F, 0x1091F}, {0x1093F, 0x1093F}, {0x10A50, 0x10A58}, {0x10A7F, 0x10A7F}, {0x10AF0, 0x10AF6}, {0x10B39, 0x10B3F},
    {0x10B99, 0x10B9C}, {0x10EAD, 0x10EAD}, {0x10F55, 0x10F59}, {0x10F86, 0x10F89}, {0x11047, 0x1104D}, {0x110BB, 0x110BC},
    {0x110BE, 0x110C1}, {0x11140, 0x11143}, {0x11174, 0x11175}, {0x111C5, 0x111C8}, {0x111CD, 0x111CD}, {0x111DB, 0x111DB},
    {0x111DD, 0x111DF}, {0x11238, 0x1123D}, {0x112A9, 0x112A9}, {0x1144B, 0x1144F}, {0x1145A, 0x1145B}, {0x1145D, 0x1145D},
    {0x114C6, 0x114C6}, {0x115C1, 0x115D7}, {0x11641, 0x11643}, {0x11660, 0x1166C}, {0x116B9, 0x116B9}, {0x1173C, 0x1173E},
    {0x1183B, 0x1183B}, {0x11944, 0x11946}, {0x119E2, 0x119E2}, {0x11A3F, 0x11A46}, {0x11A9A, 0x11A9C}, {0x11A9E, 0x11AA2},
    {0x11C41, 0x11C45}, {0x11C70, 0x11C71}, {0x11EF7, 0x11EF8}, {0x11FFF, 0x11FFF}, {0x12470, 0x12474}, {0x12FF1, 0x12FF2},
    {0x16A6E, 0x16A6F}, {0x16AF5, 0x16AF5}, {0x16B37, 0x16B3B}, {0x16B44, 0x16B44}, {0x16E97, 0x16E9A}, {0x16FE2, 0x16FE2},
    {0x1BC9F, 0x1BC9F}, {0x1DA87, 0x1DA8B}, {0x1E95E, 0x1E95F},
};

}  // namespace

bool is_top_level_domain(std::string_view lower_case) {
  if (lower_case.size() < 2) return false;
  const std::string word = " " + std::string(lower_case) + " ";
  return kTopLevelDomains.starts_with(std::string_view(word).substr(1)) || kTopLevelDomains.find(word) != std::string_view::npos;
}

bool is_punctuation(char32_t code_point) {
  const auto* after = std::upper_bound(std::begin(kPunctuation), std::end(kPunctuation), code_point,
                                       [](char32_t value, const Range& range) { return value < range.first; });
  return after != std::begin(kPunctuation) && code_point <= std::prev(after)->last;
}

bool is_space(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
         c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

}  // namespace pv::channels::bluesky
