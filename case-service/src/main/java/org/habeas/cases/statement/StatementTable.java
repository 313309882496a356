package org.habeas.cases.statement;

import static org.habeas.cases.statement.StatementStage.DEMANDED;
import static org.habeas.cases.statement.StatementStage.GIVEN;
import static org.habeas.cases.statement.StatementStage.NONE;
import static org.habeas.cases.statement.StatementStage.PUBLISHED;
import static org.habeas.cases.statement.StatementStage.REFUSED;
import static org.habeas.cases.statement.StatementStage.REJECTED_BY_COURT;
import static org.habeas.cases.statement.StatementStage.RETRACTED;
import static org.habeas.docket.Step.from;
import static org.habeas.docket.Step.stay;

import org.habeas.cases.statement.StatementAct.ContentDescribed;
import org.habeas.cases.statement.StatementAct.Demanded;
import org.habeas.cases.statement.StatementAct.Given;
import org.habeas.cases.statement.StatementAct.Published;
import org.habeas.cases.statement.StatementAct.Refused;
import org.habeas.cases.statement.StatementAct.RejectedByCourt;
import org.habeas.cases.statement.StatementAct.Retracted;
import org.habeas.docket.Step;

/**
 * The table of a coerced statement. Who refuses was asked, and what is published was given, also
 * where no source says so. Who has refused may be pressed again; a court's rejection is the end.
 */
final class StatementTable {
    private StatementTable() {}

    static Step<StatementStage> of(StatementAct act) {
        return switch (act) {
            case Demanded _ -> from(NONE, REFUSED, RETRACTED).to(DEMANDED).orStay();
            case Refused _ ->
                    from(NONE, DEMANDED).to(REFUSED).never(GIVEN, PUBLISHED, REJECTED_BY_COURT);
            case ContentDescribed _ -> stay();
            case Given _ -> from(NONE, DEMANDED, REFUSED, RETRACTED).to(GIVEN).orStay();
            case Published _ ->
                    from(NONE, DEMANDED, REFUSED, GIVEN, RETRACTED)
                            .to(PUBLISHED)
                            .never(REJECTED_BY_COURT);
            case Retracted _ ->
                    from(GIVEN, PUBLISHED)
                            .to(RETRACTED)
                            .never(NONE, DEMANDED, REFUSED, REJECTED_BY_COURT);
            case RejectedByCourt _ -> from(GIVEN, PUBLISHED, RETRACTED).to(REJECTED_BY_COURT);
        };
    }
}
