"""Access to a service, one verdict per settlement: no access wins a tie, the longest band named wins.

A settlement has one number of households for all services: the lower median of what its informants say.
"""

import narwhals as nw

from keruen.matrix.words import C, Frame, count, where, whole

PLACE = ["round", "place"]


def reconcile_services(service_answers: Frame, bands: Frame) -> Frame:
    """SERVICE_ANSWERS, bands (service, band, order: the larger the farther) -> SERVICES."""
    known = bands.select("service", "band", order=whole(C("order")))
    access = C("access")
    found = (
        service_answers.join(known, on=["service", "band"], how="left")
        .group_by([*PLACE, "service"])
        .agg(
            n=count(access != "not_assessed"),
            n_no=count(access == "no"),
            n_yes=count(access == "yes"),
            order=where(access == "no", C("order")).max(),
        )
    )
    verdict = (
        nw.when(C("n") == 0).then(nw.lit("not_assessed"))
        .when((C("n_no") > 0) & (C("n_no") >= C("n_yes"))).then(nw.lit("no"))
        .when(C("n_yes") > 0).then(nw.lit("yes"))
        .otherwise(nw.lit("unknown"))
    )  # fmt: skip
    longest = nw.when(C("access") == "no").then(nw.coalesce(C("band"), nw.lit(""))).otherwise(nw.lit(""))
    return (
        found.with_columns(access=verdict)
        .join(known, on=["service", "order"], how="left")
        .join(_households(service_answers), on=PLACE, how="left")
        .select(*PLACE, "service", "access", "households", "n", band=longest)
        .select(*PLACE, "service", "access", "band", "households", "n")
    )


def _households(service_answers: Frame) -> Frame:
    """The lower median of the informants' numbers of households."""
    ordered = (
        service_answers.filter(~C("households").is_null())
        .group_by([*PLACE, "informant"])
        .agg(households=C("households").max())
        .with_columns(one=nw.lit(1))
        .with_columns(
            turn=C("one").cum_sum().over(*PLACE, order_by=["households", "informant"]), all=C("one").sum().over(*PLACE)
        )
    )
    middle = ordered.filter(C("turn") == (C("all") + 1) // 2)
    return middle.select(*PLACE, "households")
