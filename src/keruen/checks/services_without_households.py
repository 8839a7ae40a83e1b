"""Where a service is out of reach, somebody says how many households that concerns."""

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame


def cases(data: Data, limits: None) -> Frame:
    """One case for each settlement of which an informant says that a service is out of reach."""
    answers = data["service_answers"]
    out = answers.filter(C("access") == "no").group_by("place").agg(services=C("service").n_unique().cast(nw.Int64))
    counted = answers.group_by("place").agg(households=C("households").max())
    frame = out.join(counted, on="place", how="left").with_columns(
        known=nw.when(C("households").is_null()).then(nw.lit(False)).otherwise(nw.lit(True))
    )
    return judge(frame, C("known"), place="place", services="services")


CHECK = Check("services_without_households", "note", cases, says=("services",))
