package org.habeas.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.habeas.cases.Story;

class CaseFilePropertyTest {

    @Property
    void the_order_of_recording_does_not_matter(
            @ForAll("lives") List<Tuple2<Integer, CaseFileAct>> life, @ForAll Random random) {
        List<Tuple2<Integer, CaseFileAct>> other = new ArrayList<>(life);
        Collections.shuffle(other, random);

        assertThat(told(other).stage()).isEqualTo(told(life).stage());
        assertThat(told(other).since()).isEqualTo(told(life).since());
    }

    @Property
    void only_opening_and_reopening_make_a_file_active(
            @ForAll("lives") List<Tuple2<Integer, CaseFileAct>> life) {
        boolean opened =
                life.stream()
                        .anyMatch(t ->
                                t.get2() instanceof CaseFileAct.Opened
                                        || t.get2() instanceof CaseFileAct.Reopened);

        if (told(life).stage() == CaseFileStage.ACTIVE) {
            assertThat(opened).isTrue();
        }
    }

    private static CaseFileState told(List<Tuple2<Integer, CaseFileAct>> life) {
        var story = new Story<>(new CaseFileDocket());
        life.forEach(t -> story.tell(day(t.get1()), t.get2()));
        return story.folded("2030-12-31").state();
    }

    private static String day(int day) {
        return LocalDate.of(2018, 1, 1).plusDays(day).toString();
    }

    /** One act a day, so that days alone give the order. */
    @Provide
    Arbitrary<List<Tuple2<Integer, CaseFileAct>>> lives() {
        return Arbitraries.integers()
                .between(0, 400)
                .flatMap(day -> Arbitraries.of(CaseFileDocket.ACTS).map(act -> Tuple.of(day, act)))
                .list()
                .uniqueElements(Tuple2::get1)
                .ofMaxSize(12);
    }
}
