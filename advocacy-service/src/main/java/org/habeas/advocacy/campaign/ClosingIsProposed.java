package org.habeas.advocacy.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.advocacy.demand.Demands;
import org.habeas.advocacy.demand.Demands.Standing;
import org.habeas.docket.Cause;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Register;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.Want;

/**
 * When no demand of a campaign is open any more, staff are asked to close it; nobody closes it by
 * software ({@code domain-model.md SM-15}).
 */
@ApplicationScoped
class ClosingIsProposed {
    private static final String RULE = "SM-15";
    private static final String TASK = "confirm_campaign_closure";

    private final Register register;
    private final CampaignDockets kind;
    private final Demands demands;
    private final StaffTasks tasks;

    ClosingIsProposed(Register register, CampaignDockets kind, Demands demands, StaffTasks tasks) {
        this.register = register;
        this.kind = kind;
        this.demands = demands;
        this.tasks = tasks;
    }

    void look(@Observes CampaignWritten written) {
        UUID id = written.campaignId();
        boolean isOurs =
                register.one(kind, id, register.today(Visibility.RESTRICTED))
                        .filter(look -> look.state().stage() == CampaignStage.ACTIVE)
                        .filter(look -> !look.head().isHostile())
                        .isPresent();
        tasks.settle(id, RULE, isOurs ? wanted(id, demands.standings(id)) : List.of());
    }

    private static List<Want> wanted(UUID id, List<Standing> standings) {
        if (CampaignView.proposed(standings.stream().map(Standing::status).toList()) == null) {
            return List.of();
        }
        Optional<Standing> last =
                standings.stream()
                        .max(Comparator.comparing(Standing::day).thenComparing(Standing::id));
        return last.stream().map(standing -> want(id, standing)).toList();
    }

    private static Want want(UUID campaign, Standing last) {
        UUID entry = last.by() == null ? last.id() : last.by();
        return new Want(
                TASK,
                null,
                campaign,
                "campaigns",
                new Cause(RULE, null, "advocacy", last.id(), entry),
                last.on(),
                last.visibility(),
                null);
    }
}
