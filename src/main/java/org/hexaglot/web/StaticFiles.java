package org.hexaglot.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Serves {@link Assets}. An address with the right hash or a WebJar's version may be kept for a year, others not. */
@Controller
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
final class StaticFiles {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private final Assets assets;

    StaticFiles(Assets assets) {
        this.assets = assets;
    }

    @Get("/static/{+path}")
    HttpResponse<?> ours(@PathVariable String path, @QueryValue @Nullable String v, HttpRequest<?> request) {
        return answer(assets.ours(path), v, request);
    }

    @Get("/webjars/{+path}")
    HttpResponse<?> theirs(@PathVariable String path, HttpRequest<?> request) {
        Optional<Assets.Asset> asset = assets.theirs(path);
        return answer(asset, asset.map(Assets.Asset::hash).orElse(null), request);
    }

    @Get("/favicon.ico")
    HttpResponse<?> icon(HttpRequest<?> request) {
        return answer(assets.ours("icon.svg"), null, request);
    }

    private static HttpResponse<?> answer(
            Optional<Assets.Asset> found, @Nullable String version, HttpRequest<?> request) {
        Assets.Asset asset = found.orElseThrow(() -> Refusal.notFound("not-found"));
        String etag = "\"" + asset.hash() + "\"";
        String keep = asset.hash().equals(version) ? FOR_EVER : ASK_AGAIN;
        if (etag.equals(request.getHeaders().get("If-None-Match"))) {
            return HttpResponse.notModified().header("ETag", etag).header("Cache-Control", keep);
        }
        return HttpResponse.ok(asset.content())
                .header("Content-Type", asset.type())
                .header("ETag", etag)
                .header("Cache-Control", keep);
    }
}
