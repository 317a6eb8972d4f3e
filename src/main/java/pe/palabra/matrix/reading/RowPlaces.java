package pe.palabra.matrix.reading;

import java.util.Set;
import java.util.TreeSet;

/** Where a row says that it is, by UBIGEO. */
record RowPlaces(Set<String> departments, Set<String> provinces, Set<String> districts) {

    /** Its provinces, also those of its districts. */
    Set<String> widerProvinces() {
        Set<String> wider = new TreeSet<>(provinces);
        districts.forEach(district -> wider.add(district.substring(0, 4)));
        return wider;
    }

    /** Its departments, also those of its provinces and districts. */
    Set<String> widerDepartments() {
        Set<String> wider = new TreeSet<>(departments);
        widerProvinces().forEach(province -> wider.add(province.substring(0, 2)));
        return wider;
    }
}
