package org.habeas.cases.statement;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.statement.StatementAct.ContentDescribed;
import org.habeas.cases.statement.StatementAct.Demanded;
import org.habeas.cases.statement.StatementAct.Given;
import org.habeas.cases.statement.StatementAct.Published;
import org.habeas.cases.statement.StatementAct.Refused;
import org.habeas.cases.statement.StatementAct.RejectedByCourt;
import org.habeas.cases.statement.StatementAct.Retracted;

/** One of each act, about invented people. */
final class StatementExamples {
    private StatementExamples() {}

    static final UUID TARGET = UUID.fromString("0198f3a0-0000-7000-8000-0000000000b2");
    static final StatementAct DEMANDED = new Demanded("investigators", null);
    static final StatementAct REFUSED = new Refused("030000000000");
    static final StatementAct CONTENT = new ContentDescribed("he ordered it", TARGET, null);
    static final StatementAct GIVEN =
            new Given(StatementForm.COURT_TESTIMONY, null, "010000000000", null);
    static final StatementAct PUBLISHED = new Published(StatementForm.VIDEO, "television", null);
    static final StatementAct RETRACTED = new Retracted("counsel");
    static final StatementAct REJECTED = new RejectedByCourt("a court abroad", null, null);

    static final List<StatementAct> ALL =
            List.of(DEMANDED, REFUSED, CONTENT, GIVEN, PUBLISHED, RETRACTED, REJECTED);
}
