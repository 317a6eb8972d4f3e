package pe.palabra.matrix.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.palabra.matrix.BatchState;
import pe.palabra.matrix.preview.ImportHead;
import pe.palabra.matrix.preview.ImportNotice;
import pe.palabra.matrix.preview.ImportNotices;
import pe.palabra.matrix.preview.ImportQueries;
import pe.palabra.matrix.preview.Keyset;
import pe.palabra.matrix.preview.Keyset.Slice;

/** Uploaded matrices as JSON. */
@RestController
@RequestMapping("/api/v1/importaciones")
class ImportApiController {

    private static final int PAGE = 50;

    private final ImportQueries imports;
    private final ImportNotices notices;

    ImportApiController(ImportQueries imports, ImportNotices notices) {
        this.imports = imports;
        this.notices = notices;
    }

    /** The newest first, without their errors; {@code siguiente} is the value of {@code despues} for what follows. */
    @JsonPropertyOrder({"total", "siguiente", "elementos"})
    public record ImportList(long total, @Nullable Long siguiente, List<ImportElement> elementos) {}

    @GetMapping
    ImportList list(@RequestParam @Nullable Long despues) {
        Slice<ImportHead> slice = imports.page(new Keyset(despues, null, PAGE));
        return new ImportList(
                imports.count(),
                slice.next(),
                slice.rows().stream()
                        .map(head -> ImportElement.of(head, List.of()))
                        .toList());
    }

    @GetMapping("/{id:\\d+}")
    ImportElement one(@PathVariable long id) {
        ImportHead head = imports.head(id);
        List<ImportNotice> said = head.state() == BatchState.READING ? List.of() : notices.all(id);
        return ImportElement.of(head, said);
    }
}
