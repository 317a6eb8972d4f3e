package pe.palabra.commitment.acta.web;

import java.util.List;
import pe.palabra.account.Viewer;
import pe.palabra.territory.CatalogueSnapshot;

/** The territorial units that a viewer may choose among. */
final class UnitChoices {

    private UnitChoices() {}

    static List<CatalogueSnapshot.Unit> of(CatalogueSnapshot catalogue, Viewer viewer) {
        return catalogue.units().stream()
                .filter(unit -> viewer.seesAllUnits() || viewer.unitIds().contains(unit.id()))
                .toList();
    }
}
