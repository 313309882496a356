package org.habeas.advocacy.sanctionslist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.habeas.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFormatTest {

    @Test
    void the_US_list_is_read_as_it_is_published() {
        List<ListEntry> entries = read(ListFormat.OFAC_SDN, "ofac-sdn.csv");

        assertThat(entries).extracting(ListEntry::reference).containsExactly("90001", "90003");
        assertThat(entries.getFirst().names()).containsExactly("INVENTED, Ivan Ivanovich");
        assertThat(entries.getFirst().programme()).isEqualTo("GLOMAG");
    }

    @Test
    void the_list_of_the_EU_is_read_as_it_is_published() {
        ListEntry entry = read(ListFormat.EU_FSF, "eu-fsf.xml").getFirst();

        assertThat(entry.reference()).isEqualTo("EU.9001.1");
        assertThat(entry.names()).containsExactly("Ivan INVENTED", "Иван ИНВЕНТЕД");
        assertThat(entry.listedOn()).isEqualTo(LocalDate.parse("2023-05-06"));
        assertThat(entry.programme()).isEqualTo("HR");
    }

    @ParameterizedTest
    @CsvSource({"SIMPLE_CSV, simple.csv", "SIMPLE_NDJSON, simple.ndjson"})
    void the_simple_form_has_names_and_no_addresses(ListFormat format, String file) {
        List<ListEntry> entries = read(format, file);

        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().names()).contains("Ivan Invented", "Iwan Inwented");
        assertThat(entries.getFirst().listedOn()).isEqualTo(LocalDate.parse("2023-05-06"));
        assertThat(entries.getLast().programme()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OFAC_SDN| 1,a,individual | /lines/1",
                "OFAC_SDN| <html/> | /lines/1",
                "EU_FSF| <export><sanctionEntity> | /lines/1",
                "EU_FSF| <other/> | /lines/1",
                "SIMPLE_NDJSON| {\"name\":\"A\"} | /lines/1",
                "SIMPLE_NDJSON| {\"name\":{}} | /lines/1",
                "SIMPLE_CSV| a,b | /lines/1"
            })
    void a_file_of_another_form_is_refused_with_the_line(
            ListFormat format, String text, String pointer) {
        String lines = format == ListFormat.SIMPLE_CSV ? "name,reference\n,1\n" : text;
        InputStream file = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> format.read(file, _ -> {})).isInstanceOf(Refusal.class);
        assertThat(pointer).startsWith("/lines/");
    }

    @Test
    void what_a_document_type_could_fetch_is_never_fetched() {
        String evil =
                """
                <?xml version="1.0"?>
                <!DOCTYPE export [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <export><sanctionEntity logicalId="1"><subjectType classificationCode="P"/>
                <nameAlias wholeName="&x;"/></sanctionEntity></export>
                """;
        InputStream file = new ByteArrayInputStream(evil.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> ListFormat.EU_FSF.read(file, _ -> {})).isInstanceOf(Refusal.class);
    }

    private static List<ListEntry> read(ListFormat format, String name) {
        List<ListEntry> entries = new ArrayList<>();
        format.read(
                Objects.requireNonNull(ListFormatTest.class.getResourceAsStream("/lists/" + name)),
                entries::add);
        return entries;
    }
}
