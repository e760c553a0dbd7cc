#!/usr/bin/env python3
"""Plays a season of Two Seats from its folder: python3 docs/bots/bot.py --seat scrum-master --seed 7 --sprints 2

It takes what costs the most own time and can still be done today, and otherwise answers by chance, the same each time.
"""
import json
import random
import subprocess
import sys

game = subprocess.Popen(
    ["npm", "run", "--silent", "protocol", "--", *sys.argv[1:]],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", bufsize=1,
)
dice = random.Random(1)


def choose(ask):
    if ask["kind"] == "stop":
        return max(ask["options"], key=lambda option: option["minutes"])
    return dice.choice(ask["options"])


for line in game.stdout:
    message = json.loads(line)
    if message["type"] == "ask":
        game.stdin.write(json.dumps({"answer": message["id"], "option": choose(message)["id"]}) + "\n")
    elif message["type"] in ("error", "refused"):
        sys.exit(message["message"])
    elif message["type"] == "result":
        print(json.dumps({"outcome": message["outcome"], "end": message["recording"]["end"]}))
sys.exit(game.wait())
