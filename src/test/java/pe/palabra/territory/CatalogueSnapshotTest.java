package pe.palabra.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueSnapshotTest {

    private final CatalogueSnapshot catalogue = new CatalogueSnapshot();

    @BeforeEach
    void fill() {
        catalogue.add(new CatalogueSnapshot.Unit(4, "UT-SE", "UT Sureste"));
        catalogue.alias(new NameAlias("sureste", null, 4L, null, null, false));
        catalogue.addPlace("05", "Ayacucho");
        catalogue.addPlace("0508", "Páucar del Sara Sara");
        catalogue.addPlace("050804", "Lampa");
        catalogue.addPlace("2107", "Lampa");
        catalogue.add(institution(1, "MIDAGRI", "Ministerio de Desarrollo Agrario y Riego", null, false));
        catalogue.add(institution(2, null, "Municipalidad Distrital de Lampa", "050804", false));
        catalogue.add(institution(3, null, "Empresa Comunal Los Halcones", null, true));
        catalogue.alias(new NameAlias("minagri", 1L, null, null, null, false));
    }

    private static CatalogueSnapshot.Institution institution(
            long id, @Nullable String acronym, String name, @Nullable String ubigeo, boolean annulled) {
        InstitutionKind kind = ubigeo == null ? InstitutionKind.NATIONAL : InstitutionKind.LOCAL;
        return new CatalogueSnapshot.Institution(id, kind, kind.level(), acronym, name, ubigeo, false, annulled);
    }

    @Test
    void aUnitIsFoundByNameCodeAndAlias() {
        assertThat(catalogue.unit("ut  sureste.")).contains(4L);
        assertThat(catalogue.unit("UT-SE")).contains(4L);
        assertThat(catalogue.unit("Sureste")).contains(4L);
        assertThat(catalogue.unit("UT Marciana")).isEmpty();
    }

    @Test
    void anInstitutionIsFoundByAcronymNameAndAlias() {
        assertThat(catalogue.institutions("midagri")).containsExactly(1L);
        assertThat(catalogue.institutions("Ministerio de desarrollo agrario, y riego"))
                .containsExactly(1L);
        assertThat(catalogue.institutions("MINAGRI")).containsExactly(1L);
        assertThat(catalogue.institutions("")).isEmpty();
    }

    @Test
    void homonymsAreAllAnswered() {
        catalogue.add(institution(9, null, "Municipalidad Distrital de Lampa", "210799", false));
        assertThat(catalogue.institutions("Municipalidad Distrital de LAMPA")).containsExactly(2L, 9L);
    }

    @Test
    void whatAPersonMappedGoesBeforeWhatTheCatalogueSays() {
        catalogue.alias(new NameAlias("minagri", 2L, null, null, null, true));
        assertThat(catalogue.institutions("MINAGRI")).containsExactly(2L);
    }

    @Test
    void anAnnulledInstitutionKeepsItsLabelButNoNameFindsIt() {
        assertThat(catalogue.institutions("Empresa Comunal Los Halcones")).isEmpty();
        assertThat(catalogue.institutionLabel(3)).isEqualTo("Empresa Comunal Los Halcones");
    }

    @Test
    void placesOfOneNameAreToldApartByKind() {
        assertThat(catalogue.places(PlaceKind.DISTRICT, "lampa")).containsExactly("050804");
        assertThat(catalogue.places(PlaceKind.PROVINCE, "Lampa")).containsExactly("2107");
        assertThat(catalogue.places(PlaceKind.DEPARTMENT, "Lampa")).isEmpty();
    }

    @Test
    void anInstitutionIsCalledByItsAcronymElseItsName() {
        assertThat(catalogue.institutionLabel(1)).isEqualTo("MIDAGRI");
        assertThat(catalogue.institutionLabel(2)).isEqualTo("Municipalidad Distrital de Lampa");
    }

    @Test
    void aMunicipalityHasAProvinceAndOthersNone() {
        assertThat(catalogue.institutionProvince(2)).isEqualTo("Páucar del Sara Sara");
        assertThat(catalogue.institutionProvince(1)).isNull();
        assertThat(catalogue.placeOf(2)).contains("050804");
        assertThat(catalogue.placeOf(1)).isEmpty();
    }
}
