package org.habeas.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresBinariesTest {

    @Test
    void every_platform_has_its_archive() {
        assertThat(PostgresBinaries.archiveName("Linux", "amd64"))
                .isEqualTo("postgres-linux-x86_64.txz");
        assertThat(PostgresBinaries.archiveName("Linux", "aarch64"))
                .isEqualTo("postgres-linux-arm_64.txz");
        assertThat(PostgresBinaries.archiveName("Mac OS X", "aarch64"))
                .isEqualTo("postgres-darwin-arm_64.txz");
    }
}
