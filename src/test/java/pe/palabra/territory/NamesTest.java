package pe.palabra.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.palabra.DatabaseTest;

@DatabaseTest
class NamesTest {

    @Autowired
    private Names names;

    @Autowired
    private Catalogues catalogues;

    private long institution(String written) {
        return catalogues.snapshot().institutions(written).get(0);
    }

    @Test
    void aNameThatAPersonMappedIsRemembered() {
        names.remember(Names.Kind.INSTITUTION, "Min. Agricultura", institution("MIDAGRI"));
        assertThat(institution("MIN AGRICULTURA")).isEqualTo(institution("MIDAGRI"));
    }

    @Test
    void mappingItAgainReplacesWhatItMeant() {
        names.remember(Names.Kind.INSTITUTION, "La Autoridad", institution("ANA"));
        names.remember(Names.Kind.INSTITUTION, "la autoridad", institution("OEFA"));
        assertThat(catalogues.snapshot().institutions("La Autoridad")).containsExactly(institution("OEFA"));
    }

    @Test
    void aPersonsWordGoesBeforeTheCatalogues() {
        names.remember(Names.Kind.INSTITUTION, "VIVIENDA", institution("PNSR"));
        assertThat(catalogues.snapshot().institutions("Vivienda")).containsExactly(institution("PNSR"));
    }

    @Test
    void oneOfSeveralHomonymsCanBeChosen() {
        long chosen = institution("Municipalidad Distrital de Santa Rosa");
        names.remember(Names.Kind.INSTITUTION, "Municipalidad Distrital de Santa Rosa", chosen);
        assertThat(catalogues.snapshot().institutions("Municipalidad Distrital de Santa Rosa"))
                .containsExactly(chosen);
    }

    @Test
    void unitsPlacesAndHeadingsAreRememberedToo() {
        CatalogueSnapshot before = catalogues.snapshot();
        names.remember(
                Names.Kind.UNIT, "Oficina del Sur", before.unit("UT Sureste").orElseThrow());
        names.rememberPlace("Sto. Tomás", "080701");
        names.rememberPlace("Sto. Tomás", "0807");
        names.rememberHeading("¿Quién responde?", "RESPONSIBLE");
        CatalogueSnapshot after = catalogues.snapshot();
        assertThat(after.unit("oficina del sur")).isEqualTo(before.unit("UT Sureste"));
        assertThat(after.places(PlaceKind.DISTRICT, "STO TOMAS")).containsExactly("080701");
        assertThat(after.places(PlaceKind.PROVINCE, "STO TOMAS")).containsExactly("0807");
        assertThat(after.headings()).containsEntry("quien responde", "RESPONSIBLE");
    }
}
