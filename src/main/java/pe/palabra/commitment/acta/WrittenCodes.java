package pe.palabra.commitment.acta;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** CUI (seven digits) and SNIP (one to six) as they are typed in one field, in any order. */
record WrittenCodes(@Nullable String cui, @Nullable String snip) {

    /** Empty: something in it is neither, or there are two of a kind. */
    static Optional<WrittenCodes> read(String written) {
        String cui = null;
        String snip = null;
        for (String word : Stream.of(written.split("[^\\p{L}\\p{N}]+"))
                .filter(some -> !some.isEmpty() && !some.matches("(?i)cui|snip|n"))
                .toList()) {
            String digits = word.replaceFirst("^0+", "");
            if (digits.matches("\\d{7}") && cui == null) {
                cui = digits;
            } else if (digits.matches("\\d{1,6}") && snip == null) {
                snip = digits;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new WrittenCodes(cui, snip));
    }
}
