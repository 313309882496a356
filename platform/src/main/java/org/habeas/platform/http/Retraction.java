package org.habeas.platform.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an entry is taken back. The reason is for staff. */
public record Retraction(@NotBlank @Size(max = 2000) String reason) {}
