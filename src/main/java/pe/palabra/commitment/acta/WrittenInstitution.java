package pe.palabra.commitment.acta;

import java.util.List;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.CatalogueSnapshot;

/** An institution as people write it: acronym, name or alias, a municipality with its province in brackets. */
public final class WrittenInstitution {

    private static final Pattern WITH_PROVINCE = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    private WrittenInstitution() {}

    /**
     * Those that it may mean: none when the catalogue has it not. Homonymous municipalities are told apart by their
     * province in brackets, or by the places of the commitment.
     */
    public static List<Long> find(CatalogueSnapshot names, String written, SortedSet<String> places) {
        List<Long> found = names.institutions(written);
        Matcher matcher = WITH_PROVINCE.matcher(written);
        if (found.isEmpty() && matcher.matches()) {
            String province = NameKey.of(matcher.group(2));
            return names.institutions(matcher.group(1)).stream()
                    .filter(id -> names.institutionProvince(id) != null
                            && province.equals(NameKey.of(names.institutionProvince(id))))
                    .toList();
        }
        List<Long> here = found.stream()
                .filter(id -> names.placeOf(id).filter(places::contains).isPresent())
                .toList();
        return found.size() > 1 && here.size() == 1 ? here : found;
    }

    /** How it is written so that it is found again: its acronym or name, a municipality with its province. */
    public static String text(CatalogueSnapshot names, long id) {
        String province = names.institutionProvince(id);
        String label = names.institutionLabel(id);
        return province == null ? label : label + " (" + province + ")";
    }
}
