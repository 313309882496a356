package org.habeas.advocacy.sanctions;

import java.util.UUID;
import org.habeas.advocacy.Desk;

/** Invented proposals. */
public final class Proposal {
    private Proposal() {}

    /** A public proposal about these persons' cases. */
    public static String open(UUID... subjects) {
        return Desk.open("sanctions-proposals", body("", subjects));
    }

    static String body(String more, UUID... subjects) {
        return """
        {"head":{"title":"Sanctions for an invented death","measure":"personal_sanctions",
                 "proposer":{"name":"Invented NGO"},"legal_basis":"personal sanctions",
                 "target_categories":["officials involved"],
                 "addressees":[{"state":"LT"},{"name":"European Union"}],
                 "subjects":%s,"publication_basis":"public_source"%s},
         "visibility":"public",
         "entries":[{"act":{"kind":"proposed"},"on":"2020-03-01","visibility":"public",
                     "sources":[{"title":"a report"}]}]}
        """
                .formatted(Desk.list(subjects), more);
    }

    /** Names a target with this source and returns the entry. */
    public static String name(String proposal, String name, String source) {
        return Desk.post(
                        "sanctions-proposals/" + proposal + "/entries",
                        """
                        {"act":{"kind":"target_named","name_as_printed":"%s","state":"KZ"},
                         "on":"2020-03-01","visibility":"public","sources":[%s]}
                        """
                                .formatted(name, source))
                .statusCode(201)
                .extract()
                .path("entry.id");
    }

    /** Names a target as a public source does. */
    public static String name(String proposal, String name) {
        return name(
                proposal, name, "{\"title\":\"a report\",\"url\":\"https://ngo.example/report\"}");
    }
}
