package org.habeas.cases.person;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.person.PersonAct.Related;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/** A tie to another person on the wire. */
record RelationView(
        RelationshipType relation,
        UUID person,
        @Nullable Period period,
        @Nullable String basis,
        UUID entry,
        List<Provenance> sources,
        String link) {

    static RelationView of(Fact<Related> fact) {
        UUID other = fact.act().person();
        return new RelationView(
                fact.act().relation(),
                other,
                fact.act().period(),
                fact.act().basis(),
                fact.entry().id(),
                fact.entry().sources(),
                "/v1/persons/" + other);
    }

    @Override
    public String toString() {
        return "RelationView[" + entry + "]";
    }
}
