package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the API is, whose it is, and where. */
final class Front {
    private Front() {}

    static void on(ObjectNode document) {
        ObjectNode info = document.putObject("info");
        info.put("title", "Habeas API").put("version", "v1");
        info.put("summary", "The open register of politically motivated persecution.");
        info.put(
                "description",
                "Who is held, who is hunted across borders, and what is being done about it. Reads need"
                        + " no token and show what is public; a token shows what its holder may see and"
                        + " lets staff record. Everything shown is computed from dated, sourced entries as"
                        + " of the day asked for. Within `/v1` the API only grows: read past fields and words"
                        + " that you do not know.");
        info.putObject("contact").put("name", "The editors of this register");
        info.putObject("license").put("name", "Apache License 2.0").put("identifier", "Apache-2.0");
        document.putArray("servers")
                .addObject()
                .put("url", "/")
                .put(
                        "description",
                        "The register that serves this document: production, or a local one.")
                .put("x-internal", false);
    }
}
