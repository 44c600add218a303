# <<title>>
import matplotlib.pyplot as plt
import pandas as pd

rows = pd.read_csv("<<csv>>", dtype={"region": str})
series = rows.query('<<python>>')
series.plot(x="year", y="value", marker="o", legend=False, title="<<title>>", ylabel="<<unit>>")
plt.show()
