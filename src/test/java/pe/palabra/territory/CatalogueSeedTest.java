package pe.palabra.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.DatabaseTest;

@DatabaseTest
class CatalogueSeedTest {

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private JdbcClient jdbc;

    private CatalogueSnapshot catalogue() {
        return catalogues.snapshot();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<String> labels(String written) {
        CatalogueSnapshot catalogue = catalogue();
        return catalogue.institutions(written).stream()
                .map(catalogue::institutionLabel)
                .toList();
    }

    @Test
    void everyDepartmentProvinceAndDistrictIsThere() {
        assertThat(count("select count(*) from place where kind = 'DEPARTMENT'"))
                .isEqualTo(25);
        assertThat(count("select count(*) from place where kind = 'PROVINCE'")).isEqualTo(196);
        assertThat(count("select count(*) from place where kind = 'DISTRICT'")).isEqualTo(1867);
    }

    @Test
    void everyProvinceHasAMunicipalityAndEveryDistrictButItsFirst() {
        assertThat(count("select count(*) from institution where kind = 'LOCAL' and length(ubigeo) = 4"))
                .isEqualTo(196);
        assertThat(count("select count(*) from institution where kind = 'LOCAL' and length(ubigeo) = 6"))
                .isEqualTo(1867 - 196);
        assertThat(count("select count(*) from institution where length(ubigeo) = 6 and ubigeo like '%01'"))
                .isZero();
        assertThat(count("select count(*) from institution where kind = 'LOCAL' and acronym is not null"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Municipalidad Distrital de Tambobamba",
                "Municipalidad Distrital de Moquegua",
                "Municipalidad Distrital de Tambopata",
                "Empresa Comunal Los Halcones"
            })
    void whatNobodyCataloguedIsUnknown(String written) {
        assertThat(labels(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MINAGRI,MIDAGRI",
        "Ministerio de Desarrollo Agrario y Riego,MIDAGRI",
        "mincul,CULTURA",
        "RREE,MRE",
        "Provías Descentralizado,PVD",
        "petroperu,PETROPERÚ",
        "Trabaja Perú,LLAMKASUN PERÚ",
        "gore apurimac,GORE Apurímac",
        "Gobierno Regional de Cusco,GORE Cusco",
        "Gobierno Regional del Callao,GORE Callao",
        "Municipalidad Distrital de Velille,Municipalidad Distrital de Velille",
        "Municipalidad Provincial del Cusco,Municipalidad Provincial de Cusco",
        "Municipalidad Provincial Mariscal Nieto,Municipalidad Provincial de Mariscal Nieto",
        "Municipalidad Metropolitana de Lima,Municipalidad Provincial de Lima",
        "Municipalidad Provincial de Callao,Municipalidad Provincial del Callao"
    })
    void institutionsAreKnownByTheNamesThatPeopleWrite(String written, String label) {
        assertThat(labels(written)).containsExactly(label);
    }

    @Test
    void homonymousMunicipalitiesAreToldApartByTheirProvince() {
        CatalogueSnapshot catalogue = catalogue();
        List<Long> found = catalogue.institutions("Municipalidad Distrital de Santa Rosa");
        assertThat(found).hasSize(10);
        assertThat(found.stream().map(catalogue::institutionProvince)).contains("Melgar", "Chiclayo", "La Mar");
        assertThat(found.stream().map(id -> catalogue.placeOf(id).orElseThrow()))
                .doesNotHaveDuplicates();
    }

    @Test
    void levelsAndKindsFollowWhatAnInstitutionIs() {
        assertThat(kindAndLevel("MINSA")).isEqualTo("NATIONAL NATIONAL");
        assertThat(kindAndLevel("RENIEC")).isEqualTo("AUTONOMOUS NATIONAL");
        assertThat(kindAndLevel("PETROPERÚ")).isEqualTo("COMPANY NATIONAL");
        assertThat(kindAndLevel("GORE Puno")).isEqualTo("REGIONAL REGIONAL");
        assertThat(kindAndLevel("Municipalidad Distrital de Velille")).isEqualTo("LOCAL LOCAL");
    }

    private String kindAndLevel(String written) {
        CatalogueSnapshot catalogue = catalogue();
        long id = catalogue.institutions(written).get(0);
        return catalogue.institution(id).orElseThrow().kind() + " " + catalogue.institutionLevel(id);
    }

    @Test
    void aMinistryIsOfItsOwnSectorAndAnAutonomousBodyOfNone() {
        assertThat(sectorOf("MTC")).containsExactly("MTC");
        assertThat(sectorOf("PVD")).containsExactly("MTC");
        assertThat(sectorOf("PETROPERÚ")).containsExactly("MINEM");
        assertThat(sectorOf("DEFENSORÍA")).isEmpty();
        assertThat(count("select count(*) from sector")).isEqualTo(19);
    }

    private List<String> sectorOf(String acronym) {
        return jdbc.sql("select s.acronym from institution i join institution_sector l on l.institution_id = i.id"
                        + " join sector s on s.id = l.sector_id where i.acronym = ?")
                .param(acronym)
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @CsvSource({
        "Sureste,UT Sureste",
        "U.T. Sureste,UT Sureste",
        "unidad territorial sureste,UT Sureste",
        "Amazonía – Loreto (eje petrolero),UT Amazonía",
        "UT Corredor Minero Sur,Corredor Minero Sur",
        "Multirregional,Nivel nacional",
        "UT-SO,UT Suroeste"
    })
    void territorialUnitsAreKnownByTheNamesThatPeopleWrite(String written, String name) {
        CatalogueSnapshot catalogue = catalogue();
        assertThat(catalogue.unit(written).map(catalogue::unitName)).contains(name);
    }

    @Test
    void placesAreKnownByTheNamesThatPeopleWrite() {
        CatalogueSnapshot catalogue = catalogue();
        assertThat(catalogue.units()).hasSize(7);
        assertThat(catalogue.places(PlaceKind.PROVINCE, "Callao")).containsExactly("0701");
        assertThat(catalogue.places(PlaceKind.DEPARTMENT, "Cuzco")).containsExactly("08");
        assertThat(catalogue.places(PlaceKind.DISTRICT, "velille")).containsExactly("080708");
        assertThat(catalogue.placeName("080708")).isEqualTo("Velille");
    }
}
