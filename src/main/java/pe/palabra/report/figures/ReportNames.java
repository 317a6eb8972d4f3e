package pe.palabra.report.figures;

import pe.palabra.territory.CatalogueSnapshot;

/** How a report calls territorial units and institutions. */
public interface ReportNames {

    String unit(long id);

    String institution(long id);

    /** The names of the catalogue as it is now. */
    static ReportNames of(CatalogueSnapshot catalogue) {
        return new ReportNames() {
            @Override
            public String unit(long id) {
                return catalogue.unitName(id);
            }

            @Override
            public String institution(long id) {
                return catalogue.institutionLabel(id);
            }
        };
    }
}
