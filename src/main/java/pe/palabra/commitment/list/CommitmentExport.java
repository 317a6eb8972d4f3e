package pe.palabra.commitment.list;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.shared.NameKey;
import pe.palabra.shared.database.RecordMapper;

/** Writes the commitments of a filter as rows of a matrix, one after the other, whatever their number. */
@Service
public class CommitmentExport {

    private final CommitmentQueries queries;
    private final JdbcClient jdbc;

    CommitmentExport(CommitmentQueries queries, JdbcClient jdbc) {
        this.queries = queries;
        this.jdbc = jdbc;
    }

    /** Hands out a row for each commitment, a cell for each column, in the order of the filter; answers how many. */
    public long write(Viewer viewer, CommitmentFilter filter, ExportFormat format, Consumer<List<String>> rows) {
        PartyNames names = names();
        AtomicLong written = new AtomicLong();
        queries.forEach(viewer, filter, row -> {
            rows.accept(format.cells(row, names));
            written.incrementAndGet();
        });
        return written.get();
    }

    private PartyNames names() {
        Map<String, List<Municipality>> byName = jdbc
                .sql("select i.id, i.name, v.name as province from institution i"
                        + " join place v on v.ubigeo = left(i.ubigeo, 4) where i.kind = 'LOCAL'"
                        + " and i.annulled_entry_id is null")
                .query(RecordMapper.of(Municipality.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(one -> NameKey.of(one.name())));
        return new PartyNames(byName.values().stream()
                .filter(homonyms -> homonyms.size() > 1)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Municipality::id, Municipality::province)));
    }

    private record Municipality(long id, String name, String province) {}
}
