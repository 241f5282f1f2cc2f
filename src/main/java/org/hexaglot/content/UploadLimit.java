package org.hexaglot.content;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Positive;

/**
 * How large an uploaded file may be: {@code hexaglot.upload.limit-bytes}, 100 MiB unless the office says otherwise.
 */
@ConfigurationProperties("hexaglot.upload")
public record UploadLimit(
        @Bindable(defaultValue = "104857600") @Positive long limitBytes) {}
