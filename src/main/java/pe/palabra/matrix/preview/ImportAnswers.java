package pe.palabra.matrix.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.matrix.ImportService;
import pe.palabra.shared.Refusal;

/** What a person decides about the rows of a preview, before the file is read again. */
@Service
public class ImportAnswers {

    private final ImportService imports;

    ImportAnswers(ImportService imports) {
        this.imports = imports;
    }

    /**
     * To which space the new rows of a case belong (case code → space, empty to ask again), and which forbidden changes
     * of state are rectifications: of the codes shown, those ticked, each with its reason.
     */
    @Transactional
    public void decide(
            long batchId,
            Map<String, String> spaceOfCase,
            List<String> shown,
            List<String> ticked,
            Map<String, String> reasons) {
        Map<String, String> rectifications = new HashMap<>();
        for (String code : shown) {
            String reason = reasons.getOrDefault(code, "").strip();
            if (ticked.contains(code) && reason.isEmpty()) {
                throw Refusal.because("import.rectify.no-reason", code);
            }
            if (!ticked.contains(code) && !reason.isEmpty()) {
                throw Refusal.because("import.rectify.not-ticked", code);
            }
            rectifications.put(code, reason);
        }
        imports.decide(batchId, spaceOfCase, rectifications);
    }

    /** "Son dos compromisos": the rows ticked. */
    @Transactional
    public void distinguish(long batchId, Set<Integer> positions, Viewer viewer) {
        if (positions.isEmpty()) {
            throw Refusal.because("import.twins.none");
        }
        imports.distinguish(batchId, positions, viewer);
    }
}
