/* Starts and ends: what a process costs that is linked as scrim is and does nothing. */
int main(void)
{
    return 0;
}
