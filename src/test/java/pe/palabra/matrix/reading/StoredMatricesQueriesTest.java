package pe.palabra.matrix.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.DatabaseTest;
import pe.palabra.file.FileStore;
import pe.palabra.territory.Catalogues;

@DatabaseTest
class StoredMatricesQueriesTest {

    @Autowired
    FileStore files;

    @Autowired
    Catalogues catalogues;

    @Autowired
    StoredMatrices matrices;

    @Autowired
    JdbcClient jdbc;

    private String matrix;

    @BeforeEach
    void store() throws IOException {
        try (InputStream content = new ClassPathResource("matrix/matriz-sucia-a.csv").getInputStream()) {
            matrix = files.store(content, "text/csv").sha256();
        }
    }

    @Test
    void aConfirmedMatrixNeedNotBeReadOnceMore() {
        MatrixReading preview = matrices.read(matrix, catalogues.snapshot());

        assertThat(preview.rows()).isNotEmpty();
        assertThat(matrices.read(matrix, catalogues.snapshot())).isSameAs(preview);
    }

    @Test
    void anotherCatalogueMayUnderstandTheSameFileInAnotherWay() {
        MatrixReading before = matrices.read(matrix, catalogues.snapshot());
        jdbc.sql("update place set name = name || ' ' where ubigeo = '08'").update();

        assertThat(matrices.read(matrix, catalogues.snapshot())).isNotSameAs(before);
    }
}
