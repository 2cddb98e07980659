package bonafide.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Regions of countries that vendors write in several ways: by code, in English, in the language of the place. Codes are those
 * of ISO 3166-2; the first name is the one that is shown. Where a city and the region around it share a name they count as
 * one. Countries that are not listed have no region that can be told from another.
 */
final class Regions {
    private static final Pattern NOT_LATIN = Pattern.compile("[^a-z0-9]+");

    /** A line a country: {@code CODE=name/other name/...}, parted by semicolons. */
    private static final Map<String, Map<String, String>> NAMES = read(
            "AU NSW=New South Wales;QLD=Queensland;SA=South Australia;TAS=Tasmania;VIC=Victoria;WA=Western Australia;"
                    + "ACT=Australian Capital Territory;NT=Northern Territory",
            "BR AC=Acre;AL=Alagoas;AP=Amapá;AM=Amazonas;BA=Bahia;CE=Ceará;DF=Distrito Federal/Federal District;"
                    + "ES=Espírito Santo;GO=Goiás;MA=Maranhão;MT=Mato Grosso;MS=Mato Grosso do Sul;MG=Minas Gerais;PA=Pará;"
                    + "PB=Paraíba;PR=Paraná;PE=Pernambuco;PI=Piauí;RJ=Rio de Janeiro;RN=Rio Grande do Norte;"
                    + "RS=Rio Grande do Sul;RO=Rondônia;RR=Roraima;SC=Santa Catarina;SP=São Paulo;SE=Sergipe;TO=Tocantins",
            "CN AH=Anhui;BJ=Beijing;CQ=Chongqing;FJ=Fujian;GS=Gansu;GD=Guangdong;GX=Guangxi/Guangxi Zhuangzu;GZ=Guizhou;"
                    + "HI=Hainan;HE=Hebei;HL=Heilongjiang;HA=Henan;HB=Hubei;HN=Hunan;JS=Jiangsu;JX=Jiangxi;JL=Jilin;"
                    + "LN=Liaoning;NM=Inner Mongolia/Nei Mongol/Neimenggu;NX=Ningxia/Ningxia Huizu;QH=Qinghai;SN=Shaanxi;"
                    + "SD=Shandong;SH=Shanghai;SX=Shanxi;SC=Sichuan;TJ=Tianjin;XJ=Xinjiang/Xinjiang Uygur;XZ=Tibet/Xizang;"
                    + "YN=Yunnan;ZJ=Zhejiang",
            "DE BW=Baden-Württemberg/Baden-Wuerttemberg;BY=Bavaria/Bayern;BE=Berlin/Land Berlin;BB=Brandenburg;HB=Bremen;"
                    + "HH=Hamburg/Free and Hanseatic City of Hamburg;HE=Hesse/Hessen;"
                    + "MV=Mecklenburg-Vorpommern/Mecklenburg-Western Pomerania;NI=Lower Saxony/Niedersachsen;"
                    + "NW=North Rhine-Westphalia/Nordrhein-Westfalen;RP=Rhineland-Palatinate/Rheinland-Pfalz;SL=Saarland;"
                    + "SN=Saxony/Sachsen;ST=Saxony-Anhalt/Sachsen-Anhalt;SH=Schleswig-Holstein;TH=Thuringia/Thüringen/Thueringen",
            "ES AN=Andalusia/Andalucía;AR=Aragon/Aragón;AS=Asturias/Principado de Asturias;"
                    + "CN=Canary Islands/Canarias;CB=Cantabria;CM=Castilla-La Mancha;CL=Castilla y León/Castile and León;"
                    + "CT=Catalonia/Catalunya/Cataluña;EX=Extremadura;GA=Galicia;IB=Balearic Islands/Illes Balears/Islas Baleares;"
                    + "RI=La Rioja;MD=Madrid/Comunidad de Madrid/Community of Madrid;MC=Murcia/Región de Murcia;"
                    + "NC=Navarre/Navarra/Comunidad Foral de Navarra;PV=Basque Country/País Vasco/Euskadi;"
                    + "VC=Valencia/Comunidad Valenciana/Valencian Community/Comunitat Valenciana;CE=Ceuta;ML=Melilla",
            "FR ARA=Auvergne-Rhône-Alpes;BFC=Bourgogne-Franche-Comté;BRE=Brittany/Bretagne;CVL=Centre-Val de Loire;"
                    + "20R=Corsica/Corse;GES=Grand Est;HDF=Hauts-de-France;IDF=Île-de-France;NOR=Normandy/Normandie;"
                    + "NAQ=Nouvelle-Aquitaine;OCC=Occitanie/Occitania;PDL=Pays de la Loire;PAC=Provence-Alpes-Côte d'Azur",
            "GB ENG=England;NIR=Northern Ireland;SCT=Scotland;WLS=Wales",
            "IN AN=Andaman and Nicobar Islands;AP=Andhra Pradesh;AR=Arunachal Pradesh;AS=Assam;BR=Bihar;CH=Chandigarh;"
                    + "CG=Chhattisgarh;CT=Chhattisgarh;DL=Delhi/National Capital Territory of Delhi/NCT;GA=Goa;GJ=Gujarat;"
                    + "HR=Haryana;HP=Himachal Pradesh;JK=Jammu and Kashmir;JH=Jharkhand;KA=Karnataka;KL=Kerala;LA=Ladakh;"
                    + "LD=Lakshadweep;MP=Madhya Pradesh;MH=Maharashtra;MN=Manipur;ML=Meghalaya;MZ=Mizoram;NL=Nagaland;"
                    + "OD=Odisha/Orissa;OR=Odisha;PY=Puducherry;PB=Punjab;RJ=Rajasthan;SK=Sikkim;TN=Tamil Nadu;TS=Telangana;"
                    + "TG=Telangana;TR=Tripura;UP=Uttar Pradesh;UK=Uttarakhand;UT=Uttarakhand;WB=West Bengal",
            "PL 02=Lower Silesia/Dolnośląskie/DS;04=Kujawsko-Pomorskie/Kuyavian-Pomeranian/KP;06=Lublin/Lubelskie/LU;"
                    + "08=Lubusz/Lubuskie/LB;10=Łódź/Łódzkie/LD;12=Lesser Poland/Małopolskie/MA;14=Mazovia/Mazowieckie/Masovian/MZ;"
                    + "16=Opole/Opolskie/OP;18=Subcarpathia/Podkarpackie/PK;20=Podlasie/Podlaskie/PD;"
                    + "22=Pomerania/Pomorskie/Pomeranian/PM;24=Silesia/Śląskie/Silesian/SL;"
                    + "26=Świętokrzyskie/Holy Cross/SK;28=Warmia-Masuria/Warmińsko-Mazurskie/Warmian-Masurian/WN;"
                    + "30=Greater Poland/Wielkopolskie/WP;32=West Pomerania/Zachodniopomorskie/ZP",
            "UA 05=Vinnytsia;07=Volyn;09=Luhansk;12=Dnipropetrovsk;14=Donetsk;18=Zhytomyr;21=Zakarpattia/Transcarpathia;"
                    + "23=Zaporizhzhia/Zaporizhia;26=Ivano-Frankivsk;30=Kyiv/Kyiv City/Kiev/Kiev City;32=Kyiv;"
                    + "35=Kirovohrad;40=Sevastopol;43=Crimea;46=Lviv;48=Mykolaiv;51=Odesa/Odessa;53=Poltava;56=Rivne;59=Sumy;"
                    + "61=Ternopil;63=Kharkiv/Kharkov;65=Kherson;68=Khmelnytskyi;71=Cherkasy;74=Chernihiv;77=Chernivtsi");

    private static final List<String> SUFFIXES = List.of(" voivodeship", " province", " oblast", " sheng", " shi");

    private Regions() {}

    /** The name that is shown for a region that is known by name or code. */
    static Optional<String> named(String country, String written) {
        Map<String, String> names = NAMES.getOrDefault(country, Map.of());
        String plain = plain(written);
        String found = names.get(plain);
        for (String suffix : SUFFIXES) {
            if (found == null && plain.endsWith(suffix)) {
                found = names.get(plain.substring(0, plain.length() - suffix.length()));
            }
        }
        return Optional.ofNullable(found);
    }

    private static String plain(String written) {
        String plain = PlainNames.of(written.replace('ł', 'l').replace('Ł', 'L'));
        return NOT_LATIN.matcher(plain).replaceAll(" ").strip();
    }

    private static Map<String, Map<String, String>> read(String... lines) {
        return java.util.Arrays.stream(lines)
                .collect(Collectors.toUnmodifiableMap(line -> line.substring(0, 2), line -> names(line.substring(3))));
    }

    private static Map<String, String> names(String regions) {
        Map<String, String> names = new HashMap<>();
        for (String region : regions.split(";", -1)) {
            int equals = region.indexOf('=');
            String[] written = region.substring(equals + 1).split("/", -1);
            names.put(plain(region.substring(0, equals)), written[0]);
            for (String name : written) {
                names.put(plain(name), written[0]);
            }
        }
        return Map.copyOf(names);
    }
}
