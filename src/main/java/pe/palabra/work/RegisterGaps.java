package pe.palabra.work;

import java.util.List;
import org.springframework.stereotype.Component;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.CaseSearch;
import pe.palabra.dialogue.DialogueQueries;
import pe.palabra.work.quality.UncataloguedQueries;

/** Counts what is missing beside the commitments: risk of cases, support of classes, names in the catalogue. */
@Component
class RegisterGaps {

    private final DialogueQueries cases;
    private final UncataloguedQueries institutions;

    RegisterGaps(DialogueQueries cases, UncataloguedQueries institutions) {
        this.cases = cases;
        this.institutions = institutions;
    }

    /** For SSPI: whose risk nobody said, and whose class was only inferred by an import (R4). */
    List<Attention> ofCases(Viewer viewer) {
        return List.of(
                new Attention(
                        "Casos sin riesgo", cases.count(CaseSearch.withoutRisk(), viewer), Lists.WITHOUT_RISK, true),
                new Attention(
                        "Casos con clase sin sustento",
                        cases.count(CaseSearch.withoutSupport(), viewer),
                        "/casos?sinSustento=si",
                        false));
    }

    Attention toBeCatalogued(Viewer viewer) {
        return new Attention("Entidades por catalogar", institutions.count(viewer), "/calidad#entidades", false);
    }
}
