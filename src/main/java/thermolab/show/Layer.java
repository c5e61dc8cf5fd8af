package thermolab.show;

import java.awt.Graphics2D;

/** Something that a field draws inside its axes, below the series. */
interface Layer {

    void paint(Graphics2D g, Scales scales);
}
