package chapter21;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.power.FacilityEnergy;

/** Answers that the tests must tell from a right one. */
public final class WrongOperatorRatios {

    private WrongOperatorRatios() {
    }

    /** Water per energy of the building, as the article has it. */
    @Misses("so has WUE")
    public static final class WaterPerBuilding extends MyOperatorRatios {
        @Override
        public Ratios ratios(double total, double it, double litres, double gridLitres, double gridKilograms) {
            Ratios right = super.ratios(total, it, litres, gridLitres, gridKilograms);
            return new Ratios(right.pue(), litres / total, litres / total + gridLitres, right.carbonKilograms());
        }
    }

    /** Power stations for the IT alone. */
    @Misses("whole building")
    public static final class SourceForItAlone extends MyOperatorRatios {
        @Override
        public Ratios ratios(double total, double it, double litres, double gridLitres, double gridKilograms) {
            Ratios right = super.ratios(total, it, litres, gridLitres, gridKilograms);
            return new Ratios(right.pue(), right.wue(), right.wue() + gridLitres, gridKilograms * it);
        }
    }

    /** Takes any two meters. */
    @Misses("refused")
    public static final class TakesAny extends MyOperatorRatios {
        @Override
        public Ratios ratios(double total, double it, double litres, double gridLitres, double gridKilograms) {
            return new Ratios(total / it, litres / it, litres / it + gridLitres * total / it, gridKilograms * total);
        }
    }

    /** Refuses the building without overhead, too. */
    @Misses("an equal one is not")
    public static final class RefusesEqual extends MyOperatorRatios {
        @Override
        public Ratios ratios(double total, double it, double litres, double gridLitres, double gridKilograms) {
            if (total <= it) {
                throw new IllegalArgumentException("no building is without overhead");
            }
            return super.ratios(total, it, litres, gridLitres, gridKilograms);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements OperatorRatios {
        @Override
        public Ratios ratios(double total, double it, double litres, double gridLitres, double gridKilograms) {
            FacilityEnergy year = FacilityEnergy.ofMeters(total, it);
            return new Ratios(year.pue(), year.wue(litres), year.sourceWue(litres, gridLitres), year.carbonKilograms(gridKilograms));
        }
    }
}
