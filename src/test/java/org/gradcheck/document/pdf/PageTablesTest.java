package org.gradcheck.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells side by side are not one value. Each row is what a page paints; see {@link RawPdf}. */
class PageTablesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            rows far apart | BT /F 10 Tf 72 600 Td (31) Tj 60 0 Td (402) Tj -60 -24 Td (77) Tj 60 0 Td (900) Tj ET
            a narrow grid | BT /F 10 Tf 72 600 Td (31) Tj 18 0 Td (402) Tj -18 -14 Td (77) Tj 18 0 Td (900) Tj ET 86 582 .5 28 re f
            a grid of frames | BT /F 10 Tf 72 600 Td (31) Tj 16 0 Td (402) Tj -16 -14 Td (77) Tj 16 0 Td (900) Tj ET 70 583 15 13 re 85 583 24 13 re 70 597 15 13 re 85 597 24 13 re S
            """)
    void cells_are_told_apart(String how, String content) {
        Document document = DocumentReaders.read(new SourceFile("homework.pdf", RawPdf.page(content)));

        assertThat(document.blocks()).filteredOn(Block.Table.class::isInstance).hasSize(1);
    }
}
