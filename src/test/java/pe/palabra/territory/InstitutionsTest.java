package pe.palabra.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import pe.palabra.DatabaseTest;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;

@DatabaseTest
class InstitutionsTest {

    private static final String COMPANY = "Empresa Comunal Los Halcones";

    @Autowired
    private Institutions institutions;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private EntryLog entries;

    @Autowired
    private TransactionTemplate transaction;

    private record Created(long entry, long id) {}

    private Created create(String name) {
        return transaction.execute(status -> {
            long entry = entries.open(Entry.Source.IMPORT, null, null).id();
            return new Created(entry, institutions.createToBeCatalogued(name, entry));
        });
    }

    private int annul(long entry, List<Long> stillNamed) {
        return transaction.execute(status -> institutions.annulCreatedBy(
                entry, entries.reverse(entry, null, null).id(), stillNamed));
    }

    @Test
    void anUnknownNameBecomesAnInstitutionToBeCatalogued() {
        Created created = create(COMPANY);
        CatalogueSnapshot catalogue = catalogues.snapshot();
        assertThat(catalogue.institutions("EMPRESA COMUNAL, LOS HALCONES")).containsExactly(created.id());
        assertThat(catalogue.institution(created.id()).orElseThrow().toBeCatalogued())
                .isTrue();
        assertThat(catalogue.institutionLevel(created.id())).isNull();
        assertThat(catalogue.institutionLabel(created.id())).isEqualTo(COMPANY);
    }

    @Test
    void theSameNameCreatesNothingTwice() {
        assertThat(create("empresa comunal los halcones").id())
                .isEqualTo(create(COMPANY).id());
    }

    @Test
    void whatAnEntryCreatedIsAnnulledWithItAndNoNameFindsItAnyMore() {
        Created created = create(COMPANY);
        assertThat(institutions.createdBy(created.entry())).containsExactly(created.id());
        assertThat(annul(created.entry(), List.of())).isEqualTo(1);
        assertThat(catalogues.snapshot().institutions(COMPANY)).isEmpty();
        assertThat(catalogues.snapshot().institutionLabel(created.id())).isEqualTo(COMPANY);
        assertThat(institutions.createdBy(created.entry())).isEmpty();
    }

    @Test
    void whatSomethingElseNamesByNowStays() {
        Created created = create(COMPANY);
        assertThat(annul(created.entry(), List.of(created.id()))).isZero();
        assertThat(catalogues.snapshot().institutions(COMPANY)).containsExactly(created.id());
    }

    @Test
    void anAnnulledOneComesBackUnderTheEntryThatNamesItAgain() {
        Created first = create(COMPANY);
        annul(first.entry(), List.of());
        Created again = create(COMPANY);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(institutions.createdBy(again.entry())).containsExactly(first.id());
        assertThat(catalogues.snapshot().institutions(COMPANY)).containsExactly(first.id());
    }

    @Test
    void aCellLongerThanAnyNameIsCutAndFoundAgain() {
        String endless = "Comité ".repeat(1200);
        Created created = create(endless);
        assertThat(catalogues.snapshot().institutions(endless)).containsExactly(created.id());
    }

    @Test
    void aSnapshotIsReadAgainOnlyAfterAChange() {
        CatalogueSnapshot before = catalogues.snapshot();
        assertThat(catalogues.snapshot()).isSameAs(before);
        create(COMPANY);
        assertThat(catalogues.snapshot()).isNotSameAs(before);
    }

    @Test
    void whatATransactionTookBackIsNotKeptInMemory() {
        transaction.executeWithoutResult(status -> {
            long entry = entries.open(Entry.Source.IMPORT, null, null).id();
            institutions.createToBeCatalogued(COMPANY, entry);
            assertThat(catalogues.snapshot().institutions(COMPANY)).hasSize(1);
            status.setRollbackOnly();
        });
        assertThat(catalogues.snapshot().institutions(COMPANY)).isEmpty();
    }
}
