package thermolab.infer;

import thermolab.num.Require;

/**
 * How large a {@link RaoBallard} model is.
 *
 * @param pixels of a patch
 * @param patches of a scene, side by side
 * @param units of level 1, for each patch
 * @param causes units of level 2, for the scene
 */
public record RaoBallardSize(int pixels, int patches, int units, int causes) {

    public RaoBallardSize {
        Require.atLeast("pixels", pixels, 1, "");
        Require.atLeast("patches", patches, 1, "");
        Require.atLeast("units", units, 1, "");
        Require.atLeast("causes", causes, 1, "");
        if ((long) pixels * units > 1 << 24 || (long) patches * units * causes > 1 << 24) {
            throw Require.broken("weights", "more than " + (1 << 24), "must fit into memory", "");
        }
    }
}
