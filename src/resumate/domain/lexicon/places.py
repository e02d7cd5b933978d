"""
Countries, their parts, and large cities; `towns.txt` has the others.
"""


def _listed(text: str) -> frozenset[str]:
    names = text.replace("\n", "|").split("|")
    return frozenset(name.strip() for name in names if name.strip())


REGIONS = frozenset(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV
    NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL
    NS ON PE QC SK NSW VIC QLD USA US UK UAE EU
    """.split()
)
NOWHERE = frozenset(
    {
        "remote",
        "hybrid",
        "on-site",
        "onsite",
        "home office",
        "homeoffice",
        "telecommute",
    }
)
"""They say how one works: no city stands before them."""
COUNTRIES = _listed(
    """
    remote|hybrid|on-site|onsite|home office|homeoffice|telecommute|worldwide|anywhere
    united states|united states of america|united kingdom|england|scotland|wales|ireland
    northern ireland|canada|germany|deutschland|austria|österreich|switzerland|schweiz
    suisse|france|spain|españa|portugal|italy|italia|netherlands|nederland|belgium
    belgique|belgien|luxembourg|denmark|sweden|norway|finland|poland|czech republic
    czechia|hungary|romania|bulgaria|greece|turkey|türkiye|russia|ukraine|india|china
    中国|japan|korea|south korea|singapore|malaysia|indonesia|vietnam|thailand
    philippines|pakistan|bangladesh|sri lanka|nepal|australia|new zealand|south africa
    nigeria|kenya|ghana|egypt|morocco|tunisia|israel|saudi arabia|qatar|dubai
    mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|perú|iran|iraq|lebanon
    frankreich|spanien|italien|niederlande|allemagne|espagne|italie|alemania|francia
    estados unidos|reino unido|états-unis|royaume-uni|usa|uk|hong kong|taiwan|estonia
    latvia|lithuania|croatia|serbia|slovenia|slovakia|cyprus|malta|iceland
    bosnia and herzegovina|bosnia|kosovo|albania|montenegro|north macedonia|moldova
    belarus|armenia|azerbaijan|kazakhstan|uzbekistan|afghanistan|syria|yemen|kuwait
    bahrain|oman|united arab emirates|uae|libya|algeria|sudan|ethiopia|eritrea|somalia
    uganda|tanzania|rwanda|zambia|zimbabwe|botswana|namibia|mozambique|angola|cameroon
    senegal|ivory coast|sierra leone|liberia|mauritius|madagascar|cambodia|myanmar
    mongolia|fiji|jamaica|trinidad and tobago|cuba|dominican republic|haiti|guatemala
    honduras|el salvador|nicaragua|costa rica|panama|venezuela|ecuador|bolivia
    paraguay|uruguay
    bosnien und herzegowina|bosnien-herzegowina|bosnien|albanien|nordmazedonien
    mazedonien|serbien|kroatien|slowenien|slowakei|tschechien|ungarn|rumänien
    bulgarien|griechenland|türkei|russland|polen|litauen|lettland|estland|finnland
    schweden|norwegen|dänemark|luxemburg|großbritannien|irland|vereinigtes königreich
    moldau|republik moldau|weißrussland|georgien|armenien|aserbaidschan|kasachstan
    usbekistan|syrien|irak|libanon|jordanien|jemen|ägypten|marokko|tunesien|algerien
    libyen|äthiopien|kamerun|elfenbeinküste|südafrika|indien|brasilien|argentinien
    mexiko|kolumbien|philippinen|indonesien|südkorea|australien|neuseeland|kanada
    vereinigte staaten|vereinigte arabische emirate|saudi-arabien|bosnia y herzegovina
    """
)
AMERICAN_STATES = _listed(
    """
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida
    hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland
    massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
    new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio
    oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee
    texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming
    """
)
"""Those of the United States whose name no country has: Georgia is one."""
STATES = AMERICAN_STATES | _listed(
    """
    georgia
    alberta|british columbia|manitoba|new brunswick|newfoundland and labrador
    nova scotia|ontario|prince edward island|quebec|saskatchewan
    new south wales|victoria|queensland|south australia|western australia|tasmania
    northern territory|gauteng|western cape|eastern cape|kwazulu-natal
    andhra pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh
    jharkhand|karnataka|kerala|madhya pradesh|maharashtra|odisha|punjab|rajasthan
    tamil nadu|telangana|uttar pradesh|uttarakhand|west bengal
    baden-württemberg|bayern|bavaria|brandenburg|hessen|mecklenburg-vorpommern
    niedersachsen|nordrhein-westfalen|nrw|rheinland-pfalz|saarland|sachsen
    sachsen-anhalt|schleswig-holstein|thüringen|burgenland|kärnten|niederösterreich
    oberösterreich|steiermark|tirol|vorarlberg|aargau|graubünden|thurgau|tessin
    wallis|waadt|cornwall|devon|dorset|essex|kent|norfolk|suffolk|surrey|sussex
    east sussex|west sussex|cumbria|northumberland|rutland|merseyside|west midlands
    tyne and wear|west yorkshire|south yorkshire|north yorkshire|highland|fife
    île-de-france|catalunya|cataluña|andalucía|lombardia|toscana
    """
)
CITIES = _listed(
    """
    london|paris|berlin|madrid|barcelona|munich|münchen|hamburg|köln|cologne|frankfurt
    frankfurt am main|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|bremen
    vienna|wien|graz|zürich|zurich|bern|basel|geneva|genève|lausanne|lyon|marseille
    toulouse|lille|bordeaux|nantes|strasbourg|nice|rennes|montpellier|sevilla|valencia
    bilbao|málaga|zaragoza|lisbon|lisboa|porto|rome|roma|milan|milano|turin|torino
    naples|napoli|bologna|florence|firenze|amsterdam|rotterdam|utrecht|eindhoven
    the hague|den haag|brussels|bruxelles|brüssel|antwerp|copenhagen|stockholm|oslo
    helsinki|warsaw|warszawa|kraków|krakow|prague|praha|budapest|bucharest|sofia|athens
    istanbul|ankara|moscow|kyiv|dublin|cork|edinburgh|glasgow|manchester|birmingham
    liverpool|leeds|bristol|cambridge|oxford|new york|new york city|nyc|san francisco
    los angeles|chicago|boston|seattle|austin|dallas|houston|atlanta|miami|denver
    portland|philadelphia|washington|washington dc|washington, dc|san diego|san jose
    palo alto|mountain view|toronto|montreal|montréal|vancouver|ottawa|calgary
    mexico city|ciudad de méxico|bogotá|buenos aires|lima|santiago|são paulo|sao paulo
    rio de janeiro|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune
    kolkata|beijing|北京|shanghai|上海|shenzhen|深圳|广州|杭州|tokyo|seoul|sydney|melbourne
    brisbane|auckland|cape town|johannesburg|nairobi|lagos|cairo|tel aviv
    antwerpen|genf|ghent|kiew|københavn|lucerne|prag|seville|ulm|uppsala
    """
)
