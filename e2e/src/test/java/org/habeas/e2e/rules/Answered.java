package org.habeas.e2e.rules;

import static org.habeas.e2e.rules.Heads.ASKED_BY_KZ;
import static org.habeas.e2e.rules.Heads.ASYLUM;
import static org.habeas.e2e.rules.Heads.CUSTODY;
import static org.habeas.e2e.rules.Heads.DECISION;
import static org.habeas.e2e.rules.Heads.EXTRADITION;
import static org.habeas.e2e.rules.Heads.GRANTED;
import static org.habeas.e2e.rules.Heads.IN_LITHUANIA;
import static org.habeas.e2e.rules.Heads.OF_PERSON;
import static org.habeas.e2e.rules.Heads.OPENED;
import static org.habeas.e2e.rules.Heads.REQUESTED;
import static org.habeas.e2e.rules.Heads.demand;
import static org.habeas.e2e.rules.Heads.status;
import static org.habeas.e2e.system.Role.ANYBODY;
import static org.habeas.e2e.system.Role.REVIEWER;

import java.util.List;

/** decisions of mechanisms, hostile campaigns and inquiries. */
public final class Answered {
    private static final String OPINION =
            "{\"body\":\"Invented group\",\"mechanism\":\"un_wgad\",\"decision_kind\":\"opinion\","
                    + "\"respondent_state\":\"KZ\",\"subjects\":[\"{person}\",\"{other}\"]}";

    private Answered() {}

    public static List<Plot> plots() {
        return List.of(
                Plot.of("R-17 an opinion is known to all and starts the State's time")
                        .docket("opinion", DECISION, OPINION)
                        .docket("custody", CUSTODY, OF_PERSON)
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .fact("request", "asked", REQUESTED, 0)
                        .fact("arrest", "custody", "{\"kind\":\"arrested\",\"state\":\"KZ\"}", 1)
                        .fact("adoption", "opinion", "{\"kind\":\"adopted\"}", 100)
                        .fact("sending", "opinion", "{\"kind\":\"transmitted\"}", 110)
                        .fact(
                                "finding",
                                "opinion",
                                "{\"kind\":\"finding_recorded\",\"code\":\"political_motive\"}",
                                100)
                        .sees(
                                ANYBODY,
                                "persons/{person}",
                                "{\"what\":\"mechanism-decision-recorded\"}")
                        .sees(
                                REVIEWER,
                                "risk-assessments?person_id={person}",
                                "{\"code\":\"S6\"}")
                        .sees(REVIEWER, "deadlines?person_id={person}", "{\"id\":\"TL-09\"}"),
                Plot.of("R-18 one released, one not: the opinion is carried out in part")
                        .docket("opinion", DECISION, OPINION)
                        .fact("adoption", "opinion", "{\"kind\":\"adopted\"}", 0)
                        .fact(
                                "demand",
                                "opinion",
                                "{\"kind\":\"demand_made\",\"type\":\"release\"}",
                                0)
                        .fact(
                                "free",
                                "opinion",
                                "{\"kind\":\"compliance_assessed\",\"demand\":\"release\",\"person_id\":\"{person}\",\"compliance\":\"implemented\"}",
                                50)
                        .fact(
                                "held",
                                "opinion",
                                "{\"kind\":\"compliance_assessed\",\"demand\":\"release\",\"person_id\":\"{other}\",\"compliance\":\"not_implemented\"}",
                                50)
                        .sees(
                                REVIEWER,
                                "mechanism-decisions/{opinion}",
                                "{\"compliance\":\"partially_implemented\"}"),
                Plot.of("R-19 a hostile demand is rejected and nothing else changes")
                        .docket(
                                "campaign",
                                "campaigns",
                                Heads.SUPPORT.replace("supports_subject", "opposes_subject"))
                        .docket(
                                "hostile",
                                "demands",
                                "{\"campaign_id\":\"{campaign}\",\"type\":\"refuse_asylum\",\"text\":\"As printed\",\"subjects\":[\"{person}\"]}")
                        .docket("asylum", ASYLUM, IN_LITHUANIA)
                        .fact("launch", "campaign", "{\"kind\":\"launched\"}", 0)
                        .fact("demanding", "hostile", OPENED, 20)
                        .fact("grant", "asylum", GRANTED, 300)
                        .sees(REVIEWER, "demands/{hostile}", status("rejected"))
                        .takingBack("grant")
                        .seesNot(REVIEWER, "demands/{hostile}", status("rejected")),
                Plot.of("R-24 an inquiry that was closed has answered")
                        .docket(
                                "inquiry",
                                "domestic-inquiries",
                                "{\"persons\":[\"{person}\"],\"state\":\"LT\",\"subject_matter\":\"an invention\"}")
                        .docket("demand", "demands", demand("inquire_into_origin_of_funds"))
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .fact("request", "asked", REQUESTED, 0)
                        .fact("opening", "inquiry", OPENED, 30)
                        .fact(
                                "trigger",
                                "inquiry",
                                "{\"kind\":\"triggered\",\"trigger\":\"mla\"}",
                                30)
                        .fact("closing", "inquiry", "{\"kind\":\"closed\"}", 300)
                        .fact("demanding", "demand", OPENED, 20)
                        .sees(ANYBODY, "demands/{demand}", status("met"))
                        .sees(
                                ANYBODY,
                                "extradition-proceedings/{asked}",
                                status("request_received")));
    }
}
