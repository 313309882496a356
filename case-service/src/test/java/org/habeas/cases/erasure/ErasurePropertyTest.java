package org.habeas.cases.erasure;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.LawsOfFolds;
import org.habeas.docket.Entry;

class ErasurePropertyTest {
    @Provide
    Arbitrary<List<Entry<ErasureAct>>> stories() {
        return LawsOfFolds.entries(Arbitraries.of(ErasureDocket.ACTS));
    }

    @Property(tries = 300)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<ErasureAct>> story) {
        LawsOfFolds.hold(new ErasureDocket(), story);
    }
}
