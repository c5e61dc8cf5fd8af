"""The coolest placement of 50 jobs on 500 racks that warm each other, by scipy's HiGHS."""
import numpy as np
from scipy.optimize import linprog

from worker import serve

RACKS, IN_A_ROW, CAP = 500, 25, 15.0
index = np.arange(RACKS)
row, column = index // IN_A_ROW, index % IN_A_ROW
away = np.hypot(row[:, None] - row, column[:, None] - column)
uneven = (index[:, None] * 7919 + index * 104729) % 1000 / 1000
heat = 0.1 * np.exp(-away / 1.5) * (0.7 + 0.6 * uneven)
jobs = 75 + np.arange(50) * 50 / 49
powers = np.zeros(RACKS)


def fill(racks, jobs):
    """Jobs for racks of given powers, one after the other: the overlaps of two rows of intervals."""
    ends, ends_of_jobs = np.cumsum(racks), np.cumsum(jobs)
    begins, begins_of_jobs = ends - racks, ends_of_jobs - jobs
    return np.clip(np.minimum(ends[:, None], ends_of_jobs) - np.maximum(begins[:, None], begins_of_jobs), 0, None)


def work():
    global powers
    cost = np.zeros(RACKS + 1)
    cost[-1] = 1
    inlets = np.hstack([heat, -np.ones((RACKS, 1))])
    total = np.append(np.ones(RACKS), 0)[None, :]
    found = linprog(cost, A_ub=inlets, b_ub=np.zeros(RACKS), A_eq=total, b_eq=[jobs.sum()],
                    bounds=[(0, CAP)] * RACKS + [(0, None)], method="highs")
    powers = fill(found.x[:RACKS], jobs).sum(axis=1)


serve(work, lambda: float((heat @ powers).max()), warm_up=1)
