"""A receiver that acknowledges and loses the same delivery, as often as it is sent."""

from tests.worker.post import Post
from tests.worker.receivers import Fault

from barnlots.kernel.carrying import carry_task
from barnlots.model import commands as c
from barnlots.model.part import Undeliverable


def test_what_is_acknowledged_and_lost_again_and_again_is_for_somebody_to_carry(
    post: Post,
) -> None:
    post.receiver.faults.extend([Fault.FORGETS] * 9)
    name = post.referral()
    post.works(hours=24 * 4)
    assert post.receiver.calls == [name, name], "twice is enough"
    assert post.handover(name).undeliverable is Undeliverable.LOST
    assert carry_task(name) in post.part().tasks
    assert post.alarms("BL-A020") == ["mentor-1"]


def test_a_person_may_have_it_sent_once_more_to_a_receiver_that_lost_it(post: Post) -> None:
    post.receiver.faults.extend([Fault.FORGETS] * 2)
    name = post.referral()
    post.works(hours=24 * 4)
    again = c.SendAgain(key="igen", part="ä/skolan", handover=name)
    post.house.do(again, "mentor-1")
    assert post.deliver() == {"levererad": 1}
    assert post.handover(name).lost == 0
    post.works(hours=48)
    assert post.receiver.effects == {name: 1} and post.handover(name).undeliverable is None
